import type { Tags, Taxonomy } from '../taxonomy/taxonomy';
import type { ContactState } from './contact-state';
import { distance, likeliest, normalized, type Distribution } from './distribution';
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
  stationaryBelief,
  type StageBelief,
} from './stage-filter';
import { MOST_A_MINUTE } from './lifecycle/bursts';
import { customerTerms } from './lifecycle/customer-terms';
import { addCompletion, addPurchase, NO_ORDERS } from './lifecycle/orders';
import { taxonomyIndex } from './taxonomy-index';
import type { Touch, TypedTouch } from './touch';
import { typedTouch } from './typed-touch';
import { MINUTE_MS, startOfDay } from '../time';

/** What is kept of a contact's journey: a few numbers, updated with every touch. */
export interface ContactProfile extends StageBelief, IntentBelief {
  touchpoints: number;
  /** The minute of the latest consumptions, and how many there were in it; null before the first. */
  minute: number | null;
  inMinute: number;
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
    latestItem: null,
    ...NO_ORDERS,
    touchpoints: 0,
    minute: null,
    inMinute: 0,
  };
}

/** Whether a consumption is one too many for a person: more than any reads in a minute. */
function isTooFast(profile: ContactProfile, at: number): boolean {
  const minute = Math.floor(at / MINUTE_MS);
  profile.inMinute = profile.minute === minute ? profile.inMinute + 1 : 1;
  profile.minute = minute;
  return profile.inMinute > MOST_A_MINUTE;
}

/** What a purchase or a completion says of the contact as a customer. */
function noteCustomer(
  profile: ContactProfile,
  { type, tags, at }: TypedTouch,
  taxonomy: Taxonomy,
): void {
  const terms = customerTerms(taxonomy);
  const { stageAt } = taxonomyIndex(taxonomy);
  if (type.purchase) {
    addPurchase(profile, at, terms.first.has(type.intent ?? ''));
    profile.customerStage = stageAt.get(type.stage ?? '') ?? profile.customerStage;
  }
  addCompletion(profile, type, tags, terms);
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
  const named = index.types.get(touch.type);
  const at = Math.max(touch.at, profile.at ?? touch.at);
  const typed = typedTouch({ ...touch, at }, tags, index);
  predictAfterSilence(profile, at);
  if (named && typed && !(named.consumes && isTooFast(profile, at))) {
    noteCustomer(profile, { type: named, tags, at }, taxonomy);
    updateOnTouch(profile, typed, index, touch.item);
    addEvidence(profile, typed, taxonomy);
  }
  profile.at = at;
  profile.touchpoints += 1;
}

/**
 * How much more certain than the filter says the stages are, where there is evidence: touches are tempered as if people
 * were less consistent than they are. Set by the simulated sites of `npm run bench:lifecycle`.
 */
const SHARPENING = 2.9;

/** The filter's belief as a calibrated probability: a power, normalized, that grows with the evidence. */
function calibrated(profile: StageBelief): Distribution {
  const { stages } = profile;
  const usual =
    profile.customerStage === null ? stationaryBelief(profile) : newcomerBelief(stages.length);
  const evidence = distance(stages, usual);
  return normalized(stages.map((belief) => belief ** (1 + SHARPENING * evidence)));
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
  current.stages = calibrated(current);
  const intents = intentProbabilities(current, today, taxonomy);
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
