import type {
  EntryLift,
  JourneysReport,
  Lift,
  NamedEntry,
  TermLift,
  WithinDays,
} from '../../../plugin/contracts/journeys';
import { SILENT_STATE, UNKNOWN_STATE } from '../../../plugin/contracts/journeys';
import type { TransitionCounts } from '../../../plugin/stage-transitions/transition-counts';
import { MINIMUM_CONTACTS } from '../../../plugin/stage-transitions/lift-table';
import { MINIMUM_BUYERS, PATH_DAYS } from '../../../plugin/stage-transitions/purchase-paths';
import type { RiskDifference } from '../../../plugin/stage-transitions/risk-difference';
import {
  transitionBetween,
  SILENT,
  SILENT_AFTER_DAYS,
  UNKNOWN,
  type LifecycleStatus,
} from '../../../plugin/stage-transitions/lifecycle-status';
import { namedEntry, type CatalogueService } from '../library';
import type { TaxonomyService } from '../taxonomy';

const MOST_ENTRIES = 200;
const MOST_LISTED = 20;

const iso = (at: number): string => new Date(at).toISOString();

const liftOf = (found: RiskDifference): Lift => ({
  contacts: found.exposed,
  others: found.others,
  moved: found.exposedShare,
  othersMoved: found.othersShare,
  lift: found.difference,
  low: found.low,
  high: found.high,
});

const surest = (left: Lift, right: Lift): number => right.low - left.low || right.lift - left.lift;

interface Parts {
  catalogue: CatalogueService;
  taxonomy: TaxonomyService;
}

/** Names what was counted: stages, terms and entries as people know them. */
export function journeyReport(
  { catalogue: catalogueService, taxonomy: taxonomyService }: Parts,
  counts: TransitionCounts,
  withinDays: WithinDays,
): JourneysReport {
  const catalogue = catalogueService.current();
  const taxonomy = taxonomyService.current();
  const stages = [...taxonomy.stages].sort((left, right) => left.order - right.order);
  const { timePoints: moments, flow, stays: spells, lifts, paths } = counts;
  const stateKey = (standing: LifecycleStatus): string => {
    if (standing === UNKNOWN) return UNKNOWN_STATE;
    return standing === SILENT ? SILENT_STATE : (stages[standing]?.key ?? '');
  };
  const entryOf = (item: number): NamedEntry => namedEntry(catalogue, item);
  const found = lifts.lifts();
  const entries = [...found].flatMap(([key, lift]): EntryLift[] =>
    key.startsWith('item:') ? [{ entry: entryOf(Number(key.slice(5))), ...liftOf(lift) }] : [],
  );
  const termLifts = (facet: string, terms: { key: string; label: string }[]): TermLift[] =>
    terms
      .flatMap(({ key, label }): TermLift[] => {
        const lift = found.get(`${facet}:${key}`);
        return lift ? [{ key, label, ...liftOf(lift) }] : [];
      })
      .sort(surest);
  const standings = [...stages.keys(), SILENT];

  return {
    from: iso(moments[0] ?? 0),
    until: iso(moments.at(-1) ?? 0),
    contacts: counts.contacts,
    active: counts.active,
    silentAfterDays: SILENT_AFTER_DAYS,
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
    stretches: moments.slice(1).map((until, place) => ({
      from: iso(moments[place] ?? 0),
      to: iso(until),
      standing: Object.fromEntries(
        standings.map((standing) => [stateKey(standing), flow.at(place + 1, standing)]),
      ),
      moves: {
        forward: flow.moved(place, 'forward'),
        backward: flow.moved(place, 'backward'),
        silent: flow.moved(place, 'silent'),
        returned: flow.moved(place, 'returned'),
        arrived: flow.moved(place, 'arrived'),
      },
    })),
    stays: stages.map(({ key }, position) => ({
      stage: key,
      medianDays: spells.medianDays(position),
      ...spells.endings(position),
    })),
    lastBeforeSilence: spells
      .lastBeforeSilence()
      .slice(0, MOST_LISTED)
      .map(([item, stays]) => ({ entry: entryOf(item), stays })),
    lift: {
      withinDays,
      minimum: MINIMUM_CONTACTS,
      tooFew: lifts.size - found.size,
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
