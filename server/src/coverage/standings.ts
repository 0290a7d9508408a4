import { setImmediate as yieldToRequests } from 'node:timers/promises';

import { needOf, type ContactNeed } from '../../../plugin/coverage/contact-need';
import { readProfile, type ContactProfile } from '../../../plugin/journey/contact-profile';
import { startOfDay } from '../../../plugin/time';
import type { Taxonomy } from '../../../plugin/taxonomy/taxonomy';
import type { ModelService } from '../model';
import type { TaxonomyService } from '../taxonomy';

interface Known {
  standing: ContactNeed;
  touchpoints: number;
  day: number;
}

/** Requests wait no longer than this for contacts that are being counted. */
const SLICE_MS = 5;

interface Parts {
  model: ModelService;
  taxonomy: TaxonomyService;
}

/** Where each contact stands. Worked out once a UTC day and touchpoint, so that a second look costs little. */
export const createStandings = ({ model, taxonomy: taxonomyService }: Parts) => {
  let known = new WeakMap<ContactProfile, Known>();
  let terms: Pick<Taxonomy, 'stages' | 'intents'> = { stages: [], intents: [] };

  const standingNow = (profile: ContactProfile, taxonomy: Taxonomy, now: number): ContactNeed => {
    const day = startOfDay(now);
    const found = known.get(profile);
    if (found?.day === day && found.touchpoints === profile.touchpoints) return found.standing;
    const standing = needOf(readProfile(profile, taxonomy, now), taxonomy);
    known.set(profile, { standing, touchpoints: profile.touchpoints, day });
    return standing;
  };

  return {
    /**
     * Visits every contact by numeric id, in slices between requests.
     * @param now milliseconds since 1970, at the last touchpoint or later
     */
    async each(
      now: number,
      visit: (contact: number, standing: ContactNeed) => void,
    ): Promise<void> {
      const taxonomy = taxonomyService.current();
      if (terms.stages !== taxonomy.stages || terms.intents !== taxonomy.intents) {
        known = new WeakMap();
        terms = taxonomy;
      }
      let sliceEnds = performance.now() + SLICE_MS;
      for (const [contact, profile] of model.profiles()) {
        if (performance.now() > sliceEnds) {
          await yieldToRequests();
          sliceEnds = performance.now() + SLICE_MS;
        }
        visit(contact, standingNow(profile, taxonomy, now));
      }
    },
  };
};

export type StandingsService = ReturnType<typeof createStandings>;
