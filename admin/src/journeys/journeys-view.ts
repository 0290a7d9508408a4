import {
  JOURNEY_DAYS,
  WITHIN_DAYS,
  type JourneyDays,
  type WithinDays,
} from '../../../plugin/contracts/journeys';

export const LIFT_FACETS = ['entries', 'formats', 'topics'] as const;
export type LiftFacet = (typeof LIFT_FACETS)[number];

/** What of the journeys is looked at: all of it stands in the page's address. */
export interface JourneysView {
  days: JourneyDays;
  within: WithinDays;
  facet: LiftFacet;
}

const START: JourneysView = { days: 90, within: 30, facet: 'entries' };

/** What an address says, where it says something that there is. */
export function readJourneysView(query: Record<string, unknown>): JourneysView {
  return {
    days: JOURNEY_DAYS.find((days) => String(days) === query.days) ?? START.days,
    within: WITHIN_DAYS.find((days) => String(days) === query.within) ?? START.within,
    facet: LIFT_FACETS.find((facet) => facet === query.facet) ?? START.facet,
  };
}

/** The query that `readJourneysView` reads; what is as at the start is left out. */
export function writeJourneysView({
  days,
  within,
  facet,
}: JourneysView): Record<string, string | undefined> {
  return {
    days: days === START.days ? undefined : String(days),
    within: within === START.within ? undefined : String(within),
    facet: facet === START.facet ? undefined : facet,
  };
}
