import type { Taxonomy } from '../taxonomy/taxonomy';
import { isOfType, type Cue } from './cues/cue';
import { fieldCues } from './cues/field-cues';
import { ownNameCues } from './cues/own-names';
import { structureOf } from './cues/structure';
import { structureCues } from './cues/structure-cues';
import { textCues } from './cues/text-cues';
import { titleCues } from './cues/title-cues';
import { typeCues } from './cues/type-cues';
import type { SuggestibleEntry } from './entry';
import { EARNED, recordOf, type Earned } from './knowledge/earned';
import type { Beliefs } from './knowledge/belief';
import { formatEvidence } from './knowledge/format-evidence';
import { topicBeliefs } from './knowledge/topic-beliefs';
import { featuresOf } from './learning/features';
import type { FormatView } from './learning/format-model';
import { phrasesOf, type LanguagePhrases } from './lexicon/phrases-of';
import { readEntry, type Reading } from './reading';

/** An entry as the suggester sees it: read once, for all facets. */
export interface Look extends FormatView {
  reading: Reading;
  phrases: LanguagePhrases[];
  /** The most telling first. */
  cues: Cue[];
  topics: Beliefs;
}

/** Cues of one text depend on each other; the one of its type's name stands alone (measured, a source left out). */
const WEIGHT = 0.7;

/** How entries are looked at. */
export type LookAt = (entry: SuggestibleEntry, taxonomy: Taxonomy) => Look;

/** @param earned how telling each kind of cue is */
export function lookAt(entry: SuggestibleEntry, taxonomy: Taxonomy, earned: Earned = EARNED): Look {
  const reading = readEntry(entry);
  const phrases = phrasesOf(reading.languages);
  const structure = structureOf(reading, phrases);
  const keys = new Set(taxonomy.formats.map(({ key }) => key));
  const telling = ({ kind, format }: Cue): number => {
    const { hits, falseAlarms } = recordOf(earned, kind, format);
    return hits / falseAlarms;
  };
  const titled = titleCues(reading, phrases);
  // A title that says what it is needs no number to say so.
  const isLabelled = titled.some(({ kind }) => kind === 'title-label');
  const cues = [
    ...typeCues(reading),
    ...ownNameCues(reading, taxonomy.formats),
    ...fieldCues(entry),
    ...titled,
    ...textCues(reading, structure, phrases),
    ...structureCues(structure, reading).filter(({ kind }) => kind !== 'numbered' || !isLabelled),
  ]
    .filter(({ format }) => keys.has(format))
    .sort((left, right) => telling(right) - telling(left));
  const own = cues.filter((cue) => !isOfType(cue));
  return {
    reading,
    phrases,
    cues,
    features: featuresOf(reading, structure, own),
    evidence: formatEvidence(own, earned, WEIGHT),
    surroundings: {
      type: entry.contentType?.uid ?? null,
      typeEvidence: formatEvidence(cues.filter(isOfType), earned, 1),
    },
    topics: topicBeliefs(reading, taxonomy.topics),
  };
}
