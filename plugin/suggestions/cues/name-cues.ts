import type { EvidenceCode } from '../evidence';
import type { LanguagePhrases } from '../lexicon/phrases-of';
import type { Reading } from '../reading';
import type { Cue } from './cue';

/** A format's name in the title all but settles it. */
const NAMED = 3;
/** Names that titles of other formats use as well. */
const NAMED_LOOSELY = new Map([
  ['how-to-article', 1.9],
  ['membership-community', 1.7],
  ['social-proof', 2],
  ['video', 2.2],
  ['thought-leadership-article', 2.2],
  ['demo', 2.4],
  ['template', 2.4],
  ['consultation', 2.4],
  ['public-pricing', 2.4],
]);
/** Whether the names of a format are words that any text may use. */
export const isNamedLoosely = (format: string): boolean => NAMED_LOOSELY.has(format);

const TITLE_HINT = 1.1;
/** The slug repeats the title's words, or holds what the title leaves out; never as sure. */
const SLUG_SHARE = 0.6;
/** A content type is named by somebody who knew what goes into it. */
const TYPE_SHARE = 1.1;

function namedIn(
  text: string,
  phrases: LanguagePhrases[],
  code: EvidenceCode,
  share: number,
): Cue[] {
  const cues = new Map<string, Cue>();
  const add = (format: string, phrase: string, weight: number): void => {
    if (!cues.has(format)) cues.set(format, { format, weight, code, words: [phrase] });
  };
  for (const { names } of phrases) {
    for (const { phrase, meaning } of names.matches(text)) {
      add(meaning, phrase, share * (NAMED_LOOSELY.get(meaning) ?? NAMED));
    }
  }
  for (const { titles } of phrases) {
    for (const { phrase, meaning } of titles.matches(text))
      add(meaning, phrase, share * TITLE_HINT);
  }
  return [...cues.values()];
}

/** Formats that the title, the slug or the name of the content type speak of. */
export function nameCues({ title, slug, typeName }: Reading, phrases: LanguagePhrases[]): Cue[] {
  const ofTitle = namedIn(title, phrases, 'title', 1);
  const titled = new Set(ofTitle.map(({ format }) => format));
  const ofSlug = namedIn(slug, phrases, 'slug', SLUG_SHARE);
  return [
    ...ofTitle,
    ...ofSlug.filter(({ format }) => !titled.has(format)),
    ...namedIn(typeName, phrases, 'content_type', TYPE_SHARE),
  ];
}
