import { PhraseIndex } from '../../text/phrase-index';
import type { Format, Taxonomy } from '../../taxonomy/taxonomy';
import type { Cue } from '../cues/cue';
import { nameCues } from '../cues/name-cues';
import type { Structure } from '../cues/structure';
import { structureCues } from '../cues/structure-cues';
import { headingCues, textCues } from '../cues/text-cues';
import { LEXICONS } from '../lexicon/lexicons';
import type { LanguagePhrases } from '../lexicon/phrases-of';
import type { Reading } from '../reading';
import type { Belief, Beliefs } from './belief';

/**
 * Weights of cues are added, as log likelihood ratios of independent cues may be. They are not independent, so
 * their sum is divided by this before it is taken for log odds (measured: `npm run bench:suggest`).
 */
const DEPENDENCE = 0.6;
/** What most pages are, so that it takes little to say so. */
const COMMON = new Map([
  ['how-to-article', 0.3],
  ['thought-leadership-article', 0.5],
]);
/** The log odds of being nothing that a cue speaks of. */
export const NOTHING_KNOWN = 0.2 / DEPENDENCE;

const OWN_NAME = 2.4;

const ownNames = new WeakMap<Format[], PhraseIndex<string>>();

/** The labels of formats that no lexicon knows, because the site added them. */
function ownNamesOf(formats: Format[]): PhraseIndex<string> {
  const known = ownNames.get(formats);
  if (known) return known;
  const index = new PhraseIndex<string>();
  for (const { key, label } of formats) {
    const isKnown = Object.values(LEXICONS).some((lexicon) => key in lexicon.formats);
    if (!isKnown && label.length > 1) index.add(`${label}*`, key);
  }
  ownNames.set(formats, index);
  return index;
}

function ownNameCues({ title, typeName }: Reading, formats: Format[]): Cue[] {
  const names = ownNamesOf(formats);
  const cues = (text: string, code: 'title' | 'content_type'): Cue[] =>
    Array.from(names.matches(text), ({ meaning, phrase }) => ({
      format: meaning,
      weight: OWN_NAME,
      code,
      words: [phrase],
    }));
  return [...cues(title, 'title'), ...cues(typeName, 'content_type')];
}

/** All that an entry has to say of its format, the most telling first. */
export function formatCues(
  reading: Reading,
  structure: Structure,
  phrases: LanguagePhrases[],
  taxonomy: Taxonomy,
): Cue[] {
  const keys = new Set(taxonomy.formats.map(({ key }) => key));
  return [
    ...nameCues(reading, phrases),
    ...ownNameCues(reading, taxonomy.formats),
    ...headingCues(reading, phrases),
    ...textCues(reading, phrases),
    ...structureCues(structure),
  ]
    .filter(({ format }) => keys.has(format))
    .sort((left, right) => right.weight - left.weight);
}

/** What is believed of the format before any entry is tagged. Formats exclude each other. */
export function formatBeliefs(cues: Cue[], { formats }: Taxonomy): Beliefs {
  const beliefs = new Map<string, Belief>();
  // What is common is a rival of what a cue speaks for, and no finding by itself.
  if (cues.length === 0) return beliefs;
  for (const { key } of formats) {
    const own = cues.filter(({ format }) => format === key);
    const common = COMMON.get(key);
    if (own.length === 0 && common === undefined) continue;
    const sum = own.reduce((total, { weight }) => total + weight, common ?? 0);
    beliefs.set(key, {
      logit: sum / DEPENDENCE,
      evidence: own.map(({ code, words }) => ({ code, words })),
    });
  }
  return beliefs;
}
