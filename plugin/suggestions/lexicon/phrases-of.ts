import { fold } from '../../text/fold';
import { PhraseIndex } from '../../text/phrase-index';
import type { FormatWords } from './lexicon';
import { LEXICONS } from './lexicons';

/** What a phrase of the text says. */
interface Saying {
  format: string;
  /** Whether hardly any other format says it. */
  isTelling: boolean;
}

/** A lexicon as it is looked up: phrases mean formats, or intents, by key. */
export interface LanguagePhrases {
  names: PhraseIndex<string>;
  titles: PhraseIndex<string>;
  headings: PhraseIndex<string>;
  phrases: PhraseIndex<Saying>;
  intents: PhraseIndex<string>;
  reader: ReadonlySet<string>;
  author: ReadonlySet<string>;
}

const indexes = new Map<string, LanguagePhrases>();

const split = (phrases: string | undefined): string[] =>
  (phrases ?? '')
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

const atStart = (phrase: string): string => (phrase.startsWith('^') ? phrase : `^${phrase}`);

function addFormat(index: LanguagePhrases, format: string, words: FormatWords): void {
  for (const phrase of split(words.names)) index.names.add(phrase, format);
  for (const phrase of split(words.titles)) index.titles.add(phrase, format);
  for (const phrase of split(words.headings)) index.headings.add(atStart(phrase), format);
  for (const phrase of split(words.phrases)) {
    const isTelling = phrase.startsWith('!');
    index.phrases.add(isTelling ? phrase.slice(1) : phrase, { format, isTelling });
  }
}

function build(language: string): LanguagePhrases | null {
  const lexicon = LEXICONS[language];
  if (lexicon === undefined) return null;
  const index: LanguagePhrases = {
    names: new PhraseIndex(),
    titles: new PhraseIndex(),
    headings: new PhraseIndex(),
    phrases: new PhraseIndex(),
    intents: new PhraseIndex(),
    reader: new Set(split(lexicon.reader).map(fold)),
    author: new Set(split(lexicon.author).map(fold)),
  };
  for (const [format, words] of Object.entries(lexicon.formats)) addFormat(index, format, words);
  for (const [intent, phrases] of Object.entries(lexicon.intents ?? {})) {
    for (const phrase of split(phrases)) index.intents.add(phrase, intent);
  }
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
