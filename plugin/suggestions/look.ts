import type { Taxonomy } from '../taxonomy/taxonomy';
import type { Cue } from './cues/cue';
import { structureOf } from './cues/structure';
import type { SuggestibleEntry } from './entry';
import { formatBeliefs, formatCues } from './knowledge/format-beliefs';
import type { Beliefs } from './knowledge/belief';
import { topicBeliefs } from './knowledge/topic-beliefs';
import { featuresOf, type Features } from './learning/features';
import { phrasesOf, type LanguagePhrases } from './lexicon/phrases-of';
import { readEntry, type Reading } from './reading';

/** An entry as the suggester sees it: read once, for all facets. */
export interface Look {
  reading: Reading;
  phrases: LanguagePhrases[];
  cues: Cue[];
  features: Features;
  formats: Beliefs;
  topics: Beliefs;
}

export function lookAt(entry: SuggestibleEntry, taxonomy: Taxonomy): Look {
  const reading = readEntry(entry);
  const phrases = phrasesOf(reading.languages);
  const structure = structureOf(reading, phrases);
  const cues = formatCues(reading, structure, phrases, taxonomy);
  return {
    reading,
    phrases,
    cues,
    features: featuresOf(reading, structure, cues),
    formats: formatBeliefs(cues, taxonomy),
    topics: topicBeliefs(reading, taxonomy.topics),
  };
}
