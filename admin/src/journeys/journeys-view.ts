import {
  JOURNEY_DAYS,
  WITHIN_DAYS,
  type JourneyDays,
  type JourneysRequest,
  type WithinDays,
} from '../../../plugin/contracts/journeys';

export const LIFT_FACETS = ['entries', 'formats', 'topics'] as const;
export type LiftFacet = (typeof LIFT_FACETS)[number];

/** What of the journeys is looked at: all of it stands in the page's address. */
export interface JourneysView {
  days: JourneyDays;
  within: WithinDays;
  facet: LiftFacet;
  /** Keys of the stages that lifts are told between; null for any move forward. */
  pair: JourneysRequest['pair'];
}

const START: JourneysView = { days: 90, within: 30, facet: 'entries', pair: null };

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** What an address says, where it says something that there is. */
export function readJourneysView(query: Record<string, unknown>): JourneysView {
  const [from, to] = [textOf(query.from), textOf(query.to)];
  return {
    days: JOURNEY_DAYS.find((days) => String(days) === query.days) ?? START.days,
    within: WITHIN_DAYS.find((days) => String(days) === query.within) ?? START.within,
    facet: LIFT_FACETS.find((facet) => facet === query.facet) ?? START.facet,
    pair: from === null || to === null ? null : { from, to },
  };
}

/** The query that `readJourneysView` reads; what is as at the start is left out. */
export function writeJourneysView({
  days,
  within,
  facet,
  pair,
}: JourneysView): Record<string, string | undefined> {
  return {
    days: days === START.days ? undefined : String(days),
    within: within === START.within ? undefined : String(within),
    facet: facet === START.facet ? undefined : facet,
    from: pair?.from,
    to: pair?.to,
  };
}
