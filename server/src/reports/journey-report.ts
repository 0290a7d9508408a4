import type {
  EntryLift,
  JourneysReport,
  Lift,
  LiftVerdict,
  NamedEntry,
  TermLift,
  JourneysRequest,
} from '../../../plugin/contracts/journeys';
import { SILENT_STATE, STAY_DAYS, UNKNOWN_STATE } from '../../../plugin/contracts/journeys';
import type { TransitionCounts } from '../../../plugin/stage-transitions/transition-counts';
import { isSound } from '../../../plugin/stage-transitions/exchanged-items';
import { MINIMUM_CONTACTS, type LiftOf } from '../../../plugin/stage-transitions/lift-table';
import { NORMAL_975 } from '../../../plugin/normal-quantile';
import { MINIMUM_BUYERS, PATH_DAYS } from '../../../plugin/stage-transitions/purchase-paths';
import {
  transitionBetween,
  SILENT,
  UNKNOWN,
  type LifecycleStatus,
} from '../../../plugin/stage-transitions/lifecycle-status';
import type { Catalogue } from '../../../plugin/ranking/catalogue/catalogue';
import type { Taxonomy } from '../../../plugin/taxonomy/taxonomy';
import { DAY_MS, isoTime } from '../../../plugin/time';
import { namedEntry } from '../library';

const MOST_ENTRIES = 200;
const MOST_LISTED = 20;

function overNothing({ overNothing: found }: LiftOf): Lift['overNothing'] {
  if (found === null) return null;
  const reach = NORMAL_975 * found.error;
  return {
    others: found.others,
    lift: found.difference,
    low: Math.max(-1, found.difference - reach),
    high: Math.min(1, found.difference + reach),
  };
}

const verdictOf = ({ isClear, low }: LiftOf): LiftVerdict => {
  if (!isClear) return 'unclear';
  return low > 0 ? 'above' : 'below';
};

const liftOf = (found: LiftOf): Lift => ({
  contacts: found.exposed,
  others: found.others,
  moved: found.exposedShare,
  othersMoved: found.othersShare,
  lift: found.estimate,
  low: found.low,
  high: found.high,
  verdict: verdictOf(found),
  overNothing: overNothing(found),
});

const NO_LIFTS = {
  item: new Map<string, LiftOf>(),
  format: new Map<string, LiftOf>(),
  topic: new Map<string, LiftOf>(),
};

const surest = (left: Lift, right: Lift): number => right.low - left.low || right.lift - left.lift;

interface Parts {
  catalogue: Catalogue;
  taxonomy: Taxonomy;
}

/** Turns counts into a report that names stages, terms and entries. */
export function journeyReport(
  { catalogue, taxonomy }: Parts,
  counts: TransitionCounts,
  {
    within: withinDays,
    pair,
    activeWithinDays,
  }: Pick<JourneysRequest, 'within' | 'pair'> & { activeWithinDays: number },
): JourneysReport {
  const stages = [...taxonomy.stages].sort((left, right) => left.order - right.order);
  const { timePoints, flow, stays, lifts, paths } = counts;
  const stateKey = (status: LifecycleStatus): string => {
    if (status === UNKNOWN) return UNKNOWN_STATE;
    return status === SILENT ? SILENT_STATE : (stages[status]?.key ?? '');
  };
  const entryOf = (item: number): NamedEntry => namedEntry(catalogue, item);
  const sound = isSound(counts.control.lifts('item:').values());
  const found = {
    item: lifts.lifts('item:'),
    format: lifts.lifts('format:'),
    topic: lifts.lifts('topic:'),
  };
  const shown = sound ? found : NO_LIFTS;
  const entries = [...shown.item].map(([key, lift]): EntryLift => ({
    entry: entryOf(Number(key.slice(5))),
    ...liftOf(lift),
  }));
  const termLifts = (
    facet: 'format' | 'topic',
    terms: { key: string; label: string }[],
  ): TermLift[] =>
    terms
      .flatMap(({ key, label }): TermLift[] => {
        const lift = shown[facet].get(`${facet}:${key}`);
        return lift ? [{ key, label, ...liftOf(lift) }] : [];
      })
      .sort(surest);
  const statuses = [...stages.keys(), SILENT];

  return {
    from: isoTime(timePoints[0] ?? 0),
    until: isoTime(timePoints.at(-1) ?? 0),
    contacts: counts.contacts,
    active: counts.active,
    activeWithinDays,
    states: [
      ...stages.map(({ key, label }) => ({ key, label })),
      { key: SILENT_STATE, label: '' },
      { key: UNKNOWN_STATE, label: '' },
    ],
    flow: flow.flow().map(({ from, to, contacts }) => {
      const move = transitionBetween(from, to);
      return {
        from: stateKey(from),
        to: stateKey(to),
        contacts,
        move: move === 'absent' ? 'stayed' : move,
      };
    }),
    stretches: timePoints.slice(1).map((until, place) => ({
      from: isoTime(timePoints[place] ?? 0),
      to: isoTime(until),
      standing: Object.fromEntries(
        statuses.map((status) => [stateKey(status), flow.at(place + 1, status)]),
      ),
      moves: {
        forward: flow.moved(place, 'forward'),
        backward: flow.moved(place, 'backward'),
        silent: flow.moved(place, 'silent'),
        returned: flow.moved(place, 'returned'),
        arrived: flow.moved(place, 'arrived'),
      },
      isOver: until + activeWithinDays * DAY_MS <= (timePoints.at(-1) ?? 0),
    })),
    stays: stages.map(({ key }, position) => ({
      stage: key,
      medianDays: stays.medianDays(position),
      ...stays.endings(position),
      within: STAY_DAYS.map((days) => ({
        days,
        forward: stays.endedWithin(position, days, 'forward'),
        backward: stays.endedWithin(position, days, 'backward'),
        silent: stays.endedWithin(position, days, 'silent'),
      })),
    })),
    lastBeforeSilence: stays
      .lastBeforeSilence()
      .slice(0, MOST_LISTED)
      .map(([item, ended]) => ({ entry: entryOf(item), stays: ended })),
    lift: {
      withinDays,
      minimum: MINIMUM_CONTACTS,
      tooFew: lifts.size - found.item.size - found.format.size - found.topic.size,
      isSound: sound,
      pair,
      entries: entries.sort(surest).slice(0, MOST_ENTRIES),
      formats: termLifts('format', taxonomy.formats),
      topics: termLifts('topic', taxonomy.topics),
    },
    paths: {
      buyers: paths.buyers,
      minimum: MINIMUM_BUYERS,
      pathDays: PATH_DAYS,
      commonest: paths
        .commonest(MOST_LISTED)
        .map(({ items, buyers }) => ({ entries: items.map(entryOf), buyers })),
    },
  };
}
