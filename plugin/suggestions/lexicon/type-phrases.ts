import { fold } from '../../text/fold';
import { PhraseIndex } from '../../text/phrase-index';
import type { CueKind } from '../cues/cue';
import type { FormatWords } from './lexicon';
import { LEXICONS } from './lexicons';
import { TYPE_NAMES } from './type-names';

/** A word that means a format in the name of a content type, and how surely. */
export interface TypeWord {
  format: string;
  kind: CueKind;
}

/** How a language names content types. */
export interface TypePhrases {
  index: PhraseIndex<TypeWord>;
  /** Whether the noun that says what it is comes first (`guide pratique`) or last (`user guide`). */
  isHeadFirst: boolean;
  /** Nouns that other words are put in front of without a space (`Produktanleitung`); empty in most languages. */
  compounds: (TypeWord & { noun: string })[];
}

const PARTS: [keyof FormatWords, CueKind][] = [
  ['names', 'type-name'],
  ['types', 'type-usual'],
  ['oftenTypes', 'type-often'],
];
const HEAD_FIRST = new Set(['fr', 'es', 'pt', 'it']);
const COMPOUNDING = new Set(['de', 'nl', 'sv']);
/** Shorter nouns end too many other words. */
const SHORTEST_NOUN = 5;

const split = (phrases: string): string[] =>
  phrases
    .split('|')
    .map((phrase) => phrase.trim().replace(/[\s-]+/g, ' '))
    .filter((phrase) => phrase !== '');

/** Types are named in the language of those who made the site, most often English, whatever its entries speak. */
const LANGUAGES = [...new Set(['en', ...Object.keys(LEXICONS), ...Object.keys(TYPE_NAMES)])];

function build(language: string): TypePhrases {
  const index = new PhraseIndex<TypeWord>();
  const compounds: TypePhrases['compounds'] = [];
  const add = (phrases: string | undefined, word: TypeWord): void => {
    for (const phrase of split(phrases ?? '')) {
      index.add(phrase, word);
      const noun = fold(phrase.replace(/\*$/, ''));
      const isNoun = noun.length >= SHORTEST_NOUN && !noun.includes(' ');
      if (isNoun && COMPOUNDING.has(language)) compounds.push({ noun, ...word });
    }
  };
  for (const [format, words] of Object.entries(LEXICONS[language]?.formats ?? {})) {
    for (const [part, kind] of PARTS) add(words[part], { format, kind });
  }
  for (const [format, phrases] of Object.entries(TYPE_NAMES[language] ?? {})) {
    add(phrases, { format, kind: 'type-usual' });
  }
  compounds.sort((left, right) => right.noun.length - left.noun.length);
  return { index, isHeadFirst: HEAD_FIRST.has(language), compounds };
}

let all: TypePhrases[] | null = null;

/** How each language names content types, English first; made when first asked for. */
export function typePhrases(): TypePhrases[] {
  all ??= LANGUAGES.map(build);
  return all;
}
