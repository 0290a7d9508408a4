import type { Tags, Taxonomy } from '../taxonomy/taxonomy';
import type { ContactState } from './contact-state';
import { distance, likeliest } from './distribution';
import {
  addEvidence,
  intentConfidence,
  intentProbabilities,
  type IntentBelief,
} from './intent-evidence';
import {
  updateOnTouch,
  newcomerBelief,
  predictAfterSilence,
  type StageBelief,
} from './stage-filter';
import { taxonomyIndex } from './taxonomy-index';
import type { Touch } from './touch';
import { startOfDay } from '../time';

/** What is kept of a contact's journey: a few numbers, updated with every touch. */
export interface ContactProfile extends StageBelief, IntentBelief {
  touchpoints: number;
}

/** Intents below this probability are left out. */
const NOTABLE = 0.05;

export function emptyProfile(taxonomy: Taxonomy): ContactProfile {
  const { stages, intents } = taxonomyIndex(taxonomy);
  return {
    stages: newcomerBelief(stages.length),
    intents: intents.map(() => 0),
    at: null,
    isPastFirstStage: false,
    customerStage: null,
    purchases: 0,
    touchpoints: 0,
  };
}

/**
 * Updates a profile with one touch. Touches should be in chronological order; a late one counts as simultaneous with
 * the latest.
 */
export function observe(
  profile: ContactProfile,
  touch: Touch,
  tags: Tags,
  taxonomy: Taxonomy,
): void {
  const index = taxonomyIndex(taxonomy);
  const type = index.types.get(touch.type);
  const at = Math.max(touch.at, profile.at ?? touch.at);
  predictAfterSilence(profile, at);
  if (type) {
    if (type.purchase) {
      profile.purchases += 1;
      profile.customerStage = index.stageAt.get(type.stage ?? '') ?? profile.customerStage;
    }
    const typed = { type, tags, at };
    updateOnTouch(profile, typed, index);
    addEvidence(profile, typed, index);
  }
  profile.at = at;
  profile.touchpoints += 1;
}

/** The state of a contact at `now`, rounded down to the UTC day, so that it stays the same all day. */
export function readProfile(
  profile: ContactProfile,
  taxonomy: Taxonomy,
  now: number,
): ContactState {
  const index = taxonomyIndex(taxonomy);
  const today = startOfDay(now);
  const current: ContactProfile = { ...profile, stages: [...profile.stages] };
  if (profile.at !== null) predictAfterSilence(current, Math.max(today, profile.at));
  const intents = intentProbabilities(current, today, index);
  const notable = index.intents
    .map((key, position): [string, number] => [key, intents[position] ?? 0])
    .filter(([, probability]) => probability >= NOTABLE);
  return {
    stage: index.stages[likeliest(current.stages)] ?? '',
    stages: new Map(index.stages.map((key, position) => [key, current.stages[position] ?? 0])),
    intents: new Map(notable.sort((left, right) => right[1] - left[1])),
    stageConfidence: distance(current.stages, newcomerBelief(current.stages.length)),
    intentConfidence: intentConfidence(profile, today),
    purchases: profile.purchases,
    touchpoints: profile.touchpoints,
  };
}
