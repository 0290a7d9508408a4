import { typePhrases, type TypePhrases, type TypeWord } from '../lexicon/type-phrases';
import type { Reading } from '../reading';
import { spacedName } from '../spaced-name';
import type { Cue, CueKind } from './cue';

interface Found extends TypeWord {
  phrase: string;
  at: number;
}

const KINDS: CueKind[] = ['type-name', 'type-usual', 'type-often'];
const wordsIn = ({ phrase }: Found): number => phrase.split(' ').length;
const endOf = ({ at, phrase }: Found): number => at + phrase.length;

/** Without the plural of English and the Romance languages. */
const singularOf = (name: string): string =>
  name.replace(/ies(?= |$)/gu, 'y').replace(/(?<=[^s\s])s(?= |$)/gu, '');

/** Letters of the name that the words of a language explain. */
function explained(found: Found[]): number {
  const letters = new Set<number>();
  for (const one of found) {
    for (let at = one.at; at < endOf(one); at += 1) letters.add(at);
  }
  return letters.size;
}

/** A phrase of several words goes before its parts, then what stands where the language puts the head of a name. */
function headOf(found: Found[], { isHeadFirst }: TypePhrases): Found[] {
  const isBefore = (one: Found, other: Found): number =>
    Number(wordsIn(other) > 1) - Number(wordsIn(one) > 1) ||
    (isHeadFirst ? one.at - other.at : endOf(other) - endOf(one)) ||
    other.phrase.length - one.phrase.length ||
    KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind);
  const [head, ...others] = [...found].sort(isBefore);
  return head === undefined ? [] : [head, ...others.filter((other) => isBefore(head, other) === 0)];
}

function foundIn(name: string, { index }: TypePhrases): Found[] {
  return [name, singularOf(name)].flatMap((form) =>
    Array.from(index.matches(form), ({ at, phrase, meaning }): Found => {
      return { ...meaning, phrase, at };
    }),
  );
}

/** What the language says of the name that explains most of it. */
function byPhrases(name: string): Found[] {
  let [best, most]: [Found[], number] = [[], 0];
  for (const language of typePhrases()) {
    const found = foundIn(name, language);
    const letters = explained(found);
    if (letters > most) [best, most] = [headOf(found, language), letters];
  }
  return best;
}

/** `produktanleitungen` by `anleitung`. */
function byCompound(name: string): Found[] {
  const words = name.split(' ').reverse();
  for (const word of words) {
    for (const { compounds } of typePhrases()) {
      const found = compounds.find(({ noun }) =>
        ['', 'en', 'e', 'n', 's', 'er', 'ar', 'or'].some((ending) => word.endsWith(noun + ending)),
      );
      if (found) return [{ ...found, kind: 'type-usual', phrase: word, at: 0 }];
    }
  }
  return [];
}

const uidName = (uid: string): string => spacedName(uid.split('.').at(-1) ?? '');

/** The formats that the name of the content type speaks of, or its uid where the name says nothing. */
export function typeCues({ typeName, entry }: Reading): Cue[] {
  if (entry.contentType === null) return [];
  const names = [typeName, uidName(entry.contentType.uid)].filter((name) => name !== '');
  for (const find of [byPhrases, byCompound]) {
    for (const name of names) {
      const found = find(name);
      if (found.length === 0) continue;
      return [...new Map(found.map((one) => [one.format, one])).values()].map(
        ({ format, kind, phrase }) => ({ format, kind, code: 'content_type', words: [phrase] }),
      );
    }
  }
  return [];
}
