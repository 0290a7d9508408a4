import type { Tags, TouchpointType } from '../taxonomy/taxonomy';
import { certain, mixed, normalized, type Distribution } from './distribution';
import type { TaxonomyIndex } from './taxonomy-index';
import type { TypedTouch } from './touch';

/*
 * The stage is hidden, touches are seen: a discrete Bayes filter (Thrun, Burgard & Fox, Probabilistic Robotics,
 * 2005, section 2.4). Silence and each touch predict where the contact may have moved; what was touched corrects it.
 * The constants are a reasoned prior, not a fit.
 */

/** What the filter keeps of a contact. */
export interface StageBelief {
  /** Probability of each stage after the last touch. */
  stages: Distribution;
  /** When the last touch was; null before the first. */
  at: number | null;
  /** Whether anything spoke for a stage beyond the first. */
  isPastFirstStage: boolean;
  /** Stage of the latest purchase, by position; null for one who has not bought. */
  customerStage: number | null;
}

const DAY_MS = 86_400_000;
/** Silence of this many days leaves 1/e of what was believed: after half a year hardly anything. */
const SILENCE_DAYS = 45;
/** Each further stage is half as likely for somebody of whom nothing is known. */
const STAGE_RATIO = 0.5;
/** Of those who have met us, this share rests in the second stage: they remember the name. */
const SECOND_STAGE_SHARE = 0.4;
/** A customer stays one: this share rests in the stage of their purchase. */
export const CUSTOMER_SHARE = 0.85;
/** Between two touches a contact may take a step forward, a step back, or jump anywhere. */
const FORWARD = 0.12;
const BACKWARD = 0.06;
const JUMP = 0.06;
/** Content that was consumed speaks this much for the stages that it is tagged with. */
const CONSUMED_RATIO = 3;
/** Content that a deed names without consuming it, such as an opened email, speaks less. */
const NAMED_RATIO = 1.3;
/** Reading goes on in one sitting: what follows within a day says less, down to this share of what it would alone. */
const SAME_DAY_SHARE = 1 / 3;

/** What a touch leaves of what was believed before it. */
export const KEPT_PER_TOUCH = (1 - FORWARD - BACKWARD) * (1 - JUMP);

/** What silence leaves of what was believed, 0–1. */
export const keptInSilence = (days: number): number => Math.exp(-days / SILENCE_DAYS);

/** By number of stages: each touch asks for it more than once. */
const newcomerBeliefs: Distribution[] = [];

/** Where a contact is believed to be before the first touch. */
export function newcomerBelief(stages: number): Distribution {
  const belief =
    newcomerBeliefs[stages] ??
    normalized(Array.from({ length: stages }, (_, order) => STAGE_RATIO ** order));
  newcomerBeliefs[stages] = belief;
  return belief;
}

/** By number of stages: where those who know us rest, then, from 1 on, customers by the stage of their purchase. */
const stationaryBeliefs: Distribution[][] = [];

/** Where a contact drifts to in silence. */
function stationaryBelief({ stages, isPastFirstStage, customerStage }: StageBelief): Distribution {
  const { length } = stages;
  if (customerStage === null && !isPastFirstStage) return newcomerBelief(length);
  const known = (stationaryBeliefs[length] ??= []);
  return (known[customerStage === null ? 0 : customerStage + 1] ??=
    customerStage === null
      ? mixed(newcomerBelief(length), certain(length, Math.min(1, length - 1)), SECOND_STAGE_SHARE)
      : mixed(newcomerBelief(length), certain(length, customerStage), CUSTOMER_SHARE));
}

/** Lets the belief drift from the last touch until `at`. */
export function predictAfterSilence(profile: StageBelief, at: number): void {
  if (profile.at === null) return;
  const days = Math.max(0, at - profile.at) / DAY_MS;
  profile.stages = mixed(profile.stages, stationaryBelief(profile), 1 - keptInSilence(days));
}

/** The step that a contact may have taken since the last touch. */
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
 * How much the content that a touch names speaks for its stages. What was merely shown tells of whoever showed it and
 * not of the contact (1); what was waved away speaks against (below 1).
 */
function contentRatio({ consumes, strength }: TouchpointType): number {
  if (consumes) return CONSUMED_RATIO;
  return strength > 1 ? NAMED_RATIO : strength;
}

/**
 * How much of its weight a touch has: touches of one sitting are not independent, and a likelihood is tempered by a
 * power below 1 for that. A deed of its own always has all.
 */
function shareOf({ consumes }: TouchpointType, lastAt: number | null, at: number): number {
  if (!consumes || lastAt === null) return 1;
  return Math.min(1, Math.max(SAME_DAY_SHARE, (at - lastAt) / DAY_MS));
}

/** How likely a touch is in each stage, against one that says nothing; all 1 when it says nothing itself. */
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

/** Corrects the belief by what a touch at `at` says; `profile.at` is still the time of the one before. */
export function updateOnTouch(
  profile: StageBelief,
  { type, tags, at }: TypedTouch,
  index: TaxonomyIndex,
): void {
  const { stageAt } = index;
  const typeStage = type.stage === null ? undefined : stageAt.get(type.stage);
  const tagged = new Set(tags.stages.map((stage) => stageAt.get(stage)));
  const ratio = contentRatio(type);
  if (typeStage === undefined && (tagged.size === 0 || ratio === 1)) return;
  profile.isPastFirstStage ||=
    type.strength >= 1 && [typeStage, ...tagged].some((stage) => (stage ?? 0) > 0);
  const share = shareOf(type, profile.at, at);
  const likelihoods = stageLikelihoods(type, tags, index);
  profile.stages = normalized(
    predictStep(profile).map((belief, position) => belief * (likelihoods[position] ?? 1) ** share),
  );
}
