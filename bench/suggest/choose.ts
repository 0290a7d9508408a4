import { CUE_KINDS, type Cue, type CueKind } from '../../plugin/suggestions/cues/cue';
import type { CueRecord, Earned, FormatRecord } from '../../plugin/suggestions/knowledge/earned';
import { bySource, type Labelled } from './labelled';
import type { Labels } from './labels';

/** What a kind is held for before any source was seen. */
const PRIOR: CueRecord = { hits: 0.15, falseAlarms: 0.005 };
/** A dozen sources cannot show that a cue errs less than this elsewhere. */
const LEAST_FALSE_ALARMS = 0.001;
/** How many sources what was held before is worth. */
const PRIOR_SOURCES = 2;
/** A format that a source has fewer entries of, or other formats, tells nothing of them. */
const ENOUGH_OF_FORMAT = 5;
const ENOUGH_OF_OTHERS = 20;

type CuesOf = (one: Labelled) => Cue[];

interface Sighted {
  format: string;
  cues: Cue[];
}

/** What one source says: a share of the entries of each format, and of all the others. */
interface Vote {
  hits: number[];
  falseAlarms: number[];
}

const shareOf = <Item>(items: Item[], has: (item: Item) => boolean): number =>
  items.filter(has).length / items.length;

const meanOf = (values: number[]): number[] =>
  values.length === 0 ? [] : [values.reduce((sum, value) => sum + value, 0) / values.length];

const shrunk = (votes: number[], prior: number): number =>
  (votes.reduce((sum, vote) => sum + vote, 0) + PRIOR_SOURCES * prior) /
  (votes.length + PRIOR_SOURCES);

function voteOn(kind: CueKind, format: string, items: Sighted[]): Vote {
  const speaks = ({ cues }: Sighted) =>
    cues.some((cue) => cue.kind === kind && cue.format === format);
  const own = items.filter((item) => item.format === format);
  const others = items.filter((item) => item.format !== format);
  return {
    hits: own.length >= ENOUGH_OF_FORMAT ? [shareOf(own, speaks)] : [],
    falseAlarms: others.length >= ENOUGH_OF_OTHERS ? [shareOf(others, speaks)] : [],
  };
}

const together = (votes: Vote[], prior: CueRecord): CueRecord => ({
  hits: shrunk(
    votes.flatMap(({ hits }) => hits),
    prior.hits,
  ),
  falseAlarms: Math.max(
    LEAST_FALSE_ALARMS,
    shrunk(
      votes.flatMap(({ falseAlarms }) => falseAlarms),
      prior.falseAlarms,
    ),
  ),
});

/** What a source says of a kind of cue: the mean over the formats that such cues speak for. */
const meanVote = (votes: Vote[]): Vote => ({
  hits: meanOf(votes.flatMap(({ hits }) => hits)),
  falseAlarms: meanOf(votes.flatMap(({ falseAlarms }) => falseAlarms)),
});

/**
 * How telling each kind of cue is, by labelled sources: each of them is one vote, however large it is, and a kind that few have
 * tried stays near what was held before. For a format it starts from what the kind is worth at large.
 */
export function chooseEarned(labelled: Labelled[], { formatOf }: Labels, cuesOf: CuesOf): Earned {
  const sources = [...bySource(labelled).values()].map((items) =>
    items.map((one): Sighted => ({ format: formatOf(one.label), cues: cuesOf(one) })),
  );
  const kinds = {} as Record<CueKind, CueRecord>;
  const formats: Record<string, FormatRecord> = {};
  const seen = sources.flat().flatMap(({ cues }) => cues);
  for (const kind of CUE_KINDS) {
    const ofKind = seen.filter((cue) => cue.kind === kind).map(({ format }) => format);
    const spokenFor = [...new Set(ofKind)].sort();
    const votes = new Map(
      spokenFor.map((format) => [format, sources.map((items) => voteOn(kind, format, items))]),
    );
    const bySourceVotes = sources.map((_, at) =>
      meanVote(Array.from(votes.values(), (ofFormat) => ofFormat[at] ?? meanVote([]))),
    );
    kinds[kind] = together(bySourceVotes, PRIOR);
    for (const [format, ofFormat] of votes) {
      // What an ambiguous name such as “article” is on a few sites tells nothing of the next one.
      if (kind === 'type-often') continue;
      (formats[format] ??= {})[kind] = together(ofFormat, kinds[kind]);
    }
  }
  return { kinds, formats };
}
