import type { LanguagePhrases } from '../lexicon/phrases-of';
import type { Reading } from '../reading';
import type { Cue } from './cue';

/** What ends a part of a title, or follows the name of a series. */
const NUMBERED = /^\s*(?:#|no\.?|nr\.?|n°|vol\.?|ep\.?|–|-)?\s*\d/;
const PART_END = /^\s*(?:$|[:–—|([,]|-\s)/;
const PART_START = /(?:^|[:–—|([]|\s-)\s*$/;

interface Named {
  format: string;
  phrase: string;
  at: number;
  labels: boolean;
}

/**
 * Whether a name in a title is its label: it is followed by a number or a colon, or ends or makes up a part of it
 * (`Newsletter #12`, `Webinar: shifts`, `Brenn Case Study`). Elsewhere a title may just speak about it.
 */
function isLabel(title: string, at: number, phrase: string): boolean {
  const after = title.slice(at + phrase.length);
  if (NUMBERED.test(after)) return true;
  return (
    PART_END.test(after) ||
    (PART_START.test(title.slice(0, at)) && title.length - phrase.length < 12)
  );
}

const first = (cues: Cue[]): Cue[] => {
  const seen = new Set<string>();
  return cues.filter(({ format }) => !seen.has(format) && seen.add(format));
};

/** Formats that the title and the slug speak of. */
export function titleCues({ title, slug }: Reading, phrases: LanguagePhrases[]): Cue[] {
  const named: Named[] = phrases.flatMap(({ names }) =>
    Array.from(names.matches(title), ({ meaning, phrase, at }) => ({
      format: meaning,
      phrase,
      at,
      labels: isLabel(title, at, phrase),
    })),
  );
  // Of several labels the last one is the head: `Newsletter #12 recap podcast` is a podcast.
  const end = ({ at, phrase }: Named) => at + phrase.length;
  const [label] = named
    .filter(({ labels }) => labels)
    .sort((left, right) => end(right) - end(left) || left.at - right.at);
  const cues: Cue[] =
    label === undefined
      ? []
      : [{ format: label.format, kind: 'title-label', code: 'title', words: [label.phrase] }];
  if (label === undefined) {
    for (const { format, phrase } of named)
      cues.push({ format, kind: 'title-word', code: 'title', words: [phrase] });
  }
  for (const { titles } of phrases) {
    for (const { phrase, meaning } of titles.matches(title)) {
      cues.push({ format: meaning, kind: 'title-opening', code: 'title', words: [phrase] });
    }
  }
  for (const { names } of phrases) {
    for (const { phrase, meaning } of names.matches(slug))
      cues.push({ format: meaning, kind: 'slug', code: 'slug', words: [phrase] });
  }
  return first(cues);
}
