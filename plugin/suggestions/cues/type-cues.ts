import { LEXICONS } from '../lexicon/lexicons';
import { phrasesOf } from '../lexicon/phrases-of';
import type { Reading } from '../reading';
import type { Cue, CueKind } from './cue';

const PARTS = [
  ['names', 'type-name'],
  ['types', 'type-usual'],
  ['oftenTypes', 'type-often'],
] as const;

interface Head {
  format: string;
  phrase: string;
  kind: CueKind;
  end: number;
}

/** A name's head is its last words (`video course` is a course), and the more of them the better (`case study`). */
const isBefore = (one: Head, other: Head): number =>
  other.end - one.end || other.phrase.length - one.phrase.length;

/** Types are named in the language of those who made the site, most often English, whatever its entries speak. */
const LANGUAGES = ['en', ...Object.keys(LEXICONS)];

/** The format that the name of the content type speaks of, in the first language that has one. */
export function typeCues({ typeName }: Reading): Cue[] {
  if (typeName === '') return [];
  const singular = typeName.replace(/(?<=[^s\s])s$/, '');
  for (const language of phrasesOf(LANGUAGES)) {
    const heads = PARTS.flatMap(([part, kind]) =>
      [typeName, singular].flatMap((name) =>
        Array.from(language[part].matches(name), ({ at, phrase, meaning }): Head => {
          return { format: meaning, phrase, kind, end: at + phrase.length };
        }),
      ),
    ).sort(isBefore);
    const [head] = heads;
    if (head === undefined) continue;
    const same = heads.filter((other) => isBefore(head, other) === 0 && other.kind === head.kind);
    return [...new Map(same.map((one) => [one.format, one])).values()].map(
      ({ format, kind, phrase }) => ({ format, kind, code: 'content_type', words: [phrase] }),
    );
  }
  return [];
}
