import { emptyProfile, observe, type ContactProfile } from '../journey/contact-profile';
import { stageAt } from '../journey/stage-at';
import { taxonomyIndex, type TaxonomyIndex } from '../journey/taxonomy-index';
import { isActive } from '../journey/is-active';
import type { Touch } from '../journey/touch';
import { NO_TAGS, type Tags, type Taxonomy } from '../taxonomy/taxonomy';
import { SILENT, UNKNOWN, type LifecycleStatus } from './lifecycle-status';

/** A touch, with the position of the contact's stage just before and after it. */
export interface Step<OneTouch extends Touch = Touch> {
  touch: OneTouch;
  before: number;
  after: number;
  /** Position of the intent that most speaks for just before it, of those at home in the stage; −1 for none. */
  intent: number;
}

interface StageReplay<OneTouch extends Touch = Touch> {
  steps: Step<OneTouch>[];
  /** The contact's status at each of the time points. */
  statuses: LifecycleStatus[];
}

/** The intent of a stage with the most evidence; −1 without any. */
function intentIn(stage: number, { intents }: ContactProfile, index: TaxonomyIndex): number {
  let top = -1;
  for (const intent of index.intentsOfStage[stage] ?? []) {
    if ((intents[intent] ?? 0) > (intents[top] ?? 0)) top = intent;
  }
  return top;
}

/** When the status of a contact is told, and what is silent. */
interface Observed {
  /** Milliseconds since 1970, in order. */
  timePoints: readonly number[];
  activeWithinDays: number;
}

const UNOBSERVED: Observed = { timePoints: [], activeWithinDays: Infinity };

const statusAt = (profile: ContactProfile, at: number, within: number): LifecycleStatus => {
  if (profile.at === null) return UNKNOWN;
  return isActive(profile.at, at, within) ? stageAt(profile, at) : SILENT;
};

/**
 * Replays one contact's history through the stage filter.
 * @param history oldest first
 * @param tagsOf tags of an item of the catalogue
 */
export function replayStages<OneTouch extends Touch>(
  history: readonly OneTouch[],
  tagsOf: (item: number) => Tags,
  taxonomy: Taxonomy,
  { timePoints, activeWithinDays }: Observed = UNOBSERVED,
): StageReplay<OneTouch> {
  const index = taxonomyIndex(taxonomy);
  const profile = emptyProfile(taxonomy);
  const steps: Step<OneTouch>[] = [];
  const statuses: LifecycleStatus[] = [];
  for (const touch of history) {
    while ((timePoints[statuses.length] ?? Infinity) < touch.at) {
      statuses.push(statusAt(profile, timePoints[statuses.length] ?? 0, activeWithinDays));
    }
    const before = stageAt(profile, touch.at);
    const intent = intentIn(before, profile, index);
    observe(profile, touch, touch.item === null ? NO_TAGS : tagsOf(touch.item), taxonomy);
    steps.push({ touch, before, after: stageAt(profile, touch.at), intent });
  }
  for (const point of timePoints.slice(statuses.length)) {
    statuses.push(statusAt(profile, point, activeWithinDays));
  }
  return { steps, statuses };
}
