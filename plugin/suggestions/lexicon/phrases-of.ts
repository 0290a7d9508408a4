import { fold } from '../../text/fold';
import { PhraseIndex } from '../../text/phrase-index';
import type { FormatWords } from './lexicon';
import { LEXICONS } from './lexicons';

/** The parts of a lexicon in which phrases mean formats. */
const PARTS = ['names', 'calls', 'titles', 'sections', 'says', 'types', 'oftenTypes'] as const;
type Part = (typeof PARTS)[number];

/** A lexicon as it is looked up: phrases mean formats, or intents, by key. */
export interface LanguagePhrases extends Record<Part, PhraseIndex<string>> {
  intents: PhraseIndex<string>;
  pointers: PhraseIndex<true>;
  reader: ReadonlySet<string>;
  author: ReadonlySet<string>;
}

const indexes = new Map<string, LanguagePhrases>();

const split = (phrases: string | undefined): string[] =>
  (phrases ?? '')
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

function addFormat(index: LanguagePhrases, format: string, words: FormatWords): void {
  for (const part of PARTS) {
    for (const phrase of split(words[part])) {
      index[part].add(part === 'sections' ? `^${phrase}` : phrase, format);
    }
  }
}

function build(language: string): LanguagePhrases | null {
  const lexicon = LEXICONS[language];
  if (lexicon === undefined) return null;
  const index: LanguagePhrases = {
    names: new PhraseIndex(),
    calls: new PhraseIndex(),
    titles: new PhraseIndex(),
    sections: new PhraseIndex(),
    says: new PhraseIndex(),
    types: new PhraseIndex(),
    oftenTypes: new PhraseIndex(),
    intents: new PhraseIndex(),
    pointers: new PhraseIndex(),
    reader: new Set(split(lexicon.reader).map(fold)),
    author: new Set(split(lexicon.author).map(fold)),
  };
  for (const [format, words] of Object.entries(lexicon.formats)) addFormat(index, format, words);
  for (const [intent, phrases] of Object.entries(lexicon.intents)) {
    for (const phrase of split(phrases)) index.intents.add(phrase, intent);
  }
  for (const phrase of split(lexicon.pointers)) index.pointers.add(phrase, true);
  return index;
}

/** The phrases of those of these languages that there is a lexicon for; each is made when first asked for. */
export function phrasesOf(languages: string[]): LanguagePhrases[] {
  return languages.flatMap((language) => {
    const known = indexes.get(language) ?? build(language);
    if (known === null) return [];
    indexes.set(language, known);
    return [known];
  });
}
