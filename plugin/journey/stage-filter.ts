import type { Tags, TouchpointType } from '../taxonomy/taxonomy';
import { certain, mixed, normalized, type Distribution } from './distribution';
import type { TaxonomyIndex } from './taxonomy-index';
import type { TypedTouch } from './touch';
import { DAY_MS } from '../time';

/*
 * The stage is hidden, touches are observed: a discrete Bayes filter (Thrun, Burgard & Fox, Probabilistic Robotics,
 * 2005, section 2.4). Silence and each touch predict where the contact may have moved; the touch updates the belief.
 * The constants are a reasoned prior, not a fit.
 */

/** The filter's state for a contact. */
export interface StageBelief {
  /** Probability of each stage after the last touch. */
  stages: Distribution;
  /** When the last touch was; null before the first. */
  at: number | null;
  /** Whether there was evidence for a stage beyond the first. */
  isPastFirstStage: boolean;
  /** Position of the stage of the latest purchase; null for a contact without purchases. */
  customerStage: number | null;
  /** The item of the latest touch that named one; null before the first. */
  latestItem: number | null;
}

/** After this many days of silence, 1/e of the belief is left. */
const SILENCE_DAYS = 45;
/** For an unknown contact, each stage is half as likely as the one before. */
const STAGE_RATIO = 0.5;
/** Stationary share of the second stage for contacts past the first: they remember the name. */
const SECOND_STAGE_SHARE = 0.4;
/** Stationary share of the purchase's stage for customers. */
export const CUSTOMER_SHARE = 0.85;
/** Transition probabilities for each touch: a step forward, a step back, or a jump to the stationary belief. */
const FORWARD = 0.12;
const BACKWARD = 0.06;
const JUMP = 0.06;
/** Likelihood ratio for the stages of consumed content. */
const CONSUMED_RATIO = 3;
/** Likelihood ratio for the stages of content that is named but not consumed, such as in an opened email. */
const NAMED_RATIO = 1.3;
/** Weight of what a customer reads for stages before theirs: they are served as a customer until it adds up. */
const SIDE_READING = 0.75;
/** Touches within a day are not independent: each further one has less weight, down to this share. */
const SAME_DAY_SHARE = 1 / 3;

/** Weight of reading the same once more. */
const AGAIN_SHARE = 0.6;

/** Share of the earlier belief that remains after a touch. */
export const KEPT_PER_TOUCH = (1 - FORWARD - BACKWARD) * (1 - JUMP);

/** Share of the belief that remains after silence, 0–1. */
export const keptInSilence = (days: number): number => Math.exp(-days / SILENCE_DAYS);

/** Cached by number of stages, because each touch needs it several times. */
const newcomerBeliefs: Distribution[] = [];

/** The belief before the first touch. */
export function newcomerBelief(stages: number): Distribution {
  const belief =
    newcomerBeliefs[stages] ??
    normalized(Array.from({ length: stages }, (_, order) => STAGE_RATIO ** order));
  newcomerBeliefs[stages] = belief;
  return belief;
}

/**
 * Cached by number of stages: first for contacts past the first stage, then for customers by the stage of their
 * purchase.
 */
const stationaryBeliefs: Distribution[][] = [];

/** The stationary belief, which a contact's belief approaches in silence. */
export function stationaryBelief({
  stages,
  isPastFirstStage,
  customerStage,
}: StageBelief): Distribution {
  const { length } = stages;
  if (customerStage === null && !isPastFirstStage) return newcomerBelief(length);
  const known = (stationaryBeliefs[length] ??= []);
  return (known[customerStage === null ? 0 : customerStage + 1] ??=
    customerStage === null
      ? mixed(newcomerBelief(length), certain(length, Math.min(1, length - 1)), SECOND_STAGE_SHARE)
      : mixed(newcomerBelief(length), certain(length, customerStage), CUSTOMER_SHARE));
}

/** Moves the belief from the last touch to `at`, towards the stationary belief. */
export function predictAfterSilence(profile: StageBelief, at: number): void {
  if (profile.at === null) return;
  const days = Math.max(0, at - profile.at) / DAY_MS;
  profile.stages = mixed(profile.stages, stationaryBelief(profile), 1 - keptInSilence(days));
}

/** The belief after one transition. */
function predictStep(profile: StageBelief): Distribution {
  const { stages } = profile;
  const last = stages.length - 1;
  const stepped = stages.map((belief, position) => {
    const before = position > 0 ? (stages[position - 1] ?? 0) * FORWARD : 0;
    const after = position < last ? (stages[position + 1] ?? 0) * BACKWARD : 0;
    const leaving = (position < last ? FORWARD : 0) + (position > 0 ? BACKWARD : 0);
    return belief * (1 - leaving) + before + after;
  });
  return mixed(stepped, stationaryBelief(profile), JUMP);
}

/**
 * Likelihood ratio of the content that a touch names. Content that was merely shown says nothing about the contact (1);
 * dismissed content is evidence against (below 1).
 */
function contentRatio({ consumes, strength }: TouchpointType): number {
  if (consumes) return CONSUMED_RATIO;
  return strength > 1 ? NAMED_RATIO : strength;
}

/**
 * Weight of a touch: touches of one day are not independent, so their likelihood is tempered by a power below 1. An
 * action that consumes nothing, or that tells a stage by itself, has full weight.
 */
function shareOf(type: TouchpointType, lastAt: number | null, at: number): number {
  if (!type.consumes || type.stage !== null || lastAt === null) return 1;
  return Math.min(1, Math.max(SAME_DAY_SHARE, (at - lastAt) / DAY_MS));
}

/** Likelihood of a touch in each stage, relative to one without information (all 1). */
export function stageLikelihoods(
  type: TouchpointType,
  tags: Tags,
  { stages }: TaxonomyIndex,
): number[] {
  const tagged = new Set(tags.stages);
  const ratio = contentRatio(type);
  return stages.map(
    (stage) => (stage === type.stage ? type.strength : 1) * (tagged.has(stage) ? ratio : 1),
  );
}

/**
 * Updates the belief with a touch; `profile.at` is still the time of the touch before. What is read once more right
 * after it was read tells less: else an entry that everybody comes back to would decide where everybody is.
 * @param item that the touch names; null for none
 */
export function updateOnTouch(
  profile: StageBelief,
  { type, tags, at }: TypedTouch,
  index: TaxonomyIndex,
  item: number | null,
): void {
  const { stageAt } = index;
  const isAgain = item !== null && item === profile.latestItem && type.completes !== true;
  if (item !== null) profile.latestItem = item;
  const typeStage = type.stage === null ? undefined : stageAt.get(type.stage);
  const tagged = new Set(tags.stages.map((stage) => stageAt.get(stage)));
  const ratio = contentRatio(type);
  if (typeStage === undefined && (tagged.size === 0 || ratio === 1)) return;
  profile.isPastFirstStage ||=
    type.strength >= 1 && [typeStage, ...tagged].some((stage) => (stage ?? 0) > 0);
  const isAside =
    type.consumes &&
    type.stage === null &&
    [...tagged].every((stage) => (stage ?? 0) < (profile.customerStage ?? -1));
  const factor = isAside ? SIDE_READING : isAgain && type.consumes ? AGAIN_SHARE : 1;
  const share = shareOf(type, profile.at, at) * factor;
  const likelihoods = stageLikelihoods(type, tags, index);
  profile.stages = normalized(
    predictStep(profile).map((belief, position) => belief * (likelihoods[position] ?? 1) ** share),
  );
}
