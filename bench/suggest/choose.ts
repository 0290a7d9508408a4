import { CUE_KINDS, type Cue, type CueKind } from '../../plugin/suggestions/cues/cue';
import type { CueRecord, Earned } from '../../plugin/suggestions/knowledge/earned';
import { bySource, type Labelled } from './labelled';
import type { Labels } from './labels';

/** What a kind is held for before any source was seen, and how many sources that is worth. */
const PRIOR: CueRecord = { hits: 0.15, falseAlarms: 0.005 };
const PRIOR_SOURCES = 2;
/** A format that a source has fewer entries of, or other formats, tells nothing of them. */
const ENOUGH_OF_FORMAT = 5;
const ENOUGH_OF_OTHERS = 20;

type CuesOf = (one: Labelled) => Cue[];

interface Sighted {
  format: string;
  cues: Cue[];
}

const shareOf = <Item>(items: Item[], has: (item: Item) => boolean): number =>
  items.filter(has).length / items.length;

const meanOf = (values: number[]): number[] =>
  values.length === 0 ? [] : [values.reduce((sum, value) => sum + value, 0) / values.length];

/** What a source says of a kind of cue: the mean over the formats that such cues speak for, or nothing. */
function voteOf(kind: CueKind, formats: string[], items: Sighted[]) {
  const speaksFor = (format: string) => (one: Sighted) =>
    one.cues.some((cue) => cue.kind === kind && cue.format === format);
  const hits: number[] = [];
  const falseAlarms: number[] = [];
  for (const format of formats) {
    const own = items.filter((item) => item.format === format);
    const others = items.filter((item) => item.format !== format);
    if (own.length >= ENOUGH_OF_FORMAT) hits.push(shareOf(own, speaksFor(format)));
    if (others.length >= ENOUGH_OF_OTHERS) falseAlarms.push(shareOf(others, speaksFor(format)));
  }
  return { hits: meanOf(hits), falseAlarms: meanOf(falseAlarms) };
}

const shrunk = (votes: number[], prior: number): number =>
  (votes.reduce((sum, vote) => sum + vote, 0) + PRIOR_SOURCES * prior) /
  (votes.length + PRIOR_SOURCES);

/**
 * How telling each kind of cue is, by labelled sources: each of them is one vote, however large it is, and a kind that few have
 * tried stays near what was held before.
 */
export function chooseEarned(labelled: Labelled[], { formatOf }: Labels, cuesOf: CuesOf): Earned {
  const sources = [...bySource(labelled).values()].map((items) =>
    items.map((one): Sighted => ({ format: formatOf(one.label), cues: cuesOf(one) })),
  );
  const seen = sources.flat().flatMap(({ cues }) => cues);
  const recordOf = (kind: CueKind): CueRecord => {
    const formats = new Set(seen.filter((cue) => cue.kind === kind).map(({ format }) => format));
    const votes = sources.map((items) => voteOf(kind, [...formats], items));
    return {
      hits: shrunk(
        votes.flatMap(({ hits }) => hits),
        PRIOR.hits,
      ),
      falseAlarms: shrunk(
        votes.flatMap(({ falseAlarms }) => falseAlarms),
        PRIOR.falseAlarms,
      ),
    };
  };
  return Object.fromEntries(CUE_KINDS.map((kind) => [kind, recordOf(kind)])) as Earned;
}
