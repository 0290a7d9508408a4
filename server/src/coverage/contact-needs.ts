import { needOf, type ContactNeed } from '../../../plugin/coverage/contact-need';
import { readProfile, type ContactProfile } from '../../../plugin/journey/contact-profile';
import { startOfDay } from '../../../plugin/time';
import type { Taxonomy } from '../../../plugin/taxonomy/taxonomy';
import type { ModelService } from '../model';
import { timeSlices } from '../scheduling';

interface Known {
  need: ContactNeed;
  touchpoints: number;
  day: number;
}

const SLICE_MS = 5;

/** What each contact needs. Computed once for each UTC day and touchpoint, so that a second pass is cheap. */
export function contactNeeds({ model }: { model: ModelService }) {
  let known = new WeakMap<ContactProfile, Known>();
  let terms: Pick<Taxonomy, 'stages' | 'intents'> = { stages: [], intents: [] };

  const needNow = (profile: ContactProfile, taxonomy: Taxonomy, now: number): ContactNeed => {
    const day = startOfDay(now);
    const found = known.get(profile);
    if (found?.day === day && found.touchpoints === profile.touchpoints) return found.need;
    const need = needOf(readProfile(profile, taxonomy, now), taxonomy);
    known.set(profile, { need, touchpoints: profile.touchpoints, day });
    return need;
  };

  return {
    /**
     * Visits every contact by numeric id, in slices between requests.
     * @param now milliseconds since 1970, at the last touchpoint or later
     */
    async each(
      taxonomy: Taxonomy,
      now: number,
      visit: (contact: number, need: ContactNeed, lastTouchAt: number) => void,
    ): Promise<void> {
      if (terms.stages !== taxonomy.stages || terms.intents !== taxonomy.intents) {
        known = new WeakMap();
        terms = taxonomy;
      }
      const slices = timeSlices(SLICE_MS);
      for (const [contact, profile] of model.profiles()) {
        if (slices.isOver()) await slices.next();
        visit(contact, needNow(profile, taxonomy, now), profile.at ?? -Infinity);
      }
    },
  };
}
