import { stemmer as arabicStem } from '@orama/stemmers/arabic';
import { stemmer as danishStem } from '@orama/stemmers/danish';
import { stemmer as germanStem } from '@orama/stemmers/german';
import { stemmer as greekStem } from '@orama/stemmers/greek';
import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as spanishStem } from '@orama/stemmers/spanish';
import { stemmer as finnishStem } from '@orama/stemmers/finnish';
import { stemmer as frenchStem } from '@orama/stemmers/french';
import { stemmer as hungarianStem } from '@orama/stemmers/hungarian';
import { stemmer as indonesianStem } from '@orama/stemmers/indonesian';
import { stemmer as italianStem } from '@orama/stemmers/italian';
import { stemmer as dutchStem } from '@orama/stemmers/dutch';
import { stemmer as norwegianStem } from '@orama/stemmers/norwegian';
import { stemmer as portugueseStem } from '@orama/stemmers/portuguese';
import { stemmer as romanianStem } from '@orama/stemmers/romanian';
import { stemmer as russianStem } from '@orama/stemmers/russian';
import { stemmer as swedishStem } from '@orama/stemmers/swedish';
import { stemmer as turkishStem } from '@orama/stemmers/turkish';
import { stemmer as ukrainianStem } from '@orama/stemmers/ukrainian';
import { stopwords as arabicStops } from '@orama/stopwords/arabic';
import { stopwords as bulgarianStops } from '@orama/stopwords/bulgarian';
import { stopwords as danishStops } from '@orama/stopwords/danish';
import { stopwords as germanStops } from '@orama/stopwords/german';
import { stopwords as greekStops } from '@orama/stopwords/greek';
import { stopwords as englishStops } from '@orama/stopwords/english';
import { stopwords as spanishStops } from '@orama/stopwords/spanish';
import { stopwords as finnishStops } from '@orama/stopwords/finnish';
import { stopwords as frenchStops } from '@orama/stopwords/french';
import { stopwords as hungarianStops } from '@orama/stopwords/hungarian';
import { stopwords as indonesianStops } from '@orama/stopwords/indonesian';
import { stopwords as italianStops } from '@orama/stopwords/italian';
import { stopwords as dutchStops } from '@orama/stopwords/dutch';
import { stopwords as norwegianStops } from '@orama/stopwords/norwegian';
import { stopwords as portugueseStops } from '@orama/stopwords/portuguese';
import { stopwords as romanianStops } from '@orama/stopwords/romanian';
import { stopwords as russianStops } from '@orama/stopwords/russian';
import { stopwords as swedishStops } from '@orama/stopwords/swedish';
import { stopwords as turkishStops } from '@orama/stopwords/turkish';
import { stopwords as ukrainianStops } from '@orama/stopwords/ukrainian';

/** How words of a language are cut to their stems, and which of them tell nothing. */
export interface Language {
  stem(word: string): string;
  stopWords: ReadonlySet<string>;
}

const language = (stem: (word: string) => string, stopWords: string[]): Language => ({
  stem,
  stopWords: new Set(stopWords),
});

// The library's Bulgarian stemmer throws: it assigns to the characters of a string.
const unstemmed = (word: string): string => word;

/** The languages that are stemmed, by ISO 639-1 code (Snowball stemmers, https://snowballstem.org). */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['ar', language(arabicStem, arabicStops)],
  ['bg', language(unstemmed, bulgarianStops)],
  ['da', language(danishStem, danishStops)],
  ['de', language(germanStem, germanStops)],
  ['el', language(greekStem, greekStops)],
  ['en', language(englishStem, englishStops)],
  ['es', language(spanishStem, spanishStops)],
  ['fi', language(finnishStem, finnishStops)],
  ['fr', language(frenchStem, frenchStops)],
  ['hu', language(hungarianStem, hungarianStops)],
  ['id', language(indonesianStem, indonesianStops)],
  ['it', language(italianStem, italianStops)],
  ['nl', language(dutchStem, dutchStops)],
  ['no', language(norwegianStem, norwegianStops)],
  ['pt', language(portugueseStem, portugueseStops)],
  ['ro', language(romanianStem, romanianStops)],
  ['ru', language(russianStem, russianStops)],
  ['sv', language(swedishStem, swedishStops)],
  ['tr', language(turkishStem, turkishStops)],
  ['uk', language(ukrainianStem, ukrainianStops)],
]);
