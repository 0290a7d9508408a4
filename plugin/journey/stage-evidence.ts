import type { Tags, Taxonomy } from '../taxonomy/taxonomy';
import { NO_TAGS } from '../taxonomy/taxonomy';
import { likeliest } from './distribution';
import { CUSTOMER_SHARE, keptInSilence, KEPT_PER_TOUCH, stageLikelihoods } from './stage-filter';
import { taxonomyIndex } from './taxonomy-index';
import { DAY_MS, startOfDay } from '../time';
import type { Touch } from './touch';
import { typedTouch } from './typed-touch';

/** Number of touches that are reported. */
const STRONGEST = 3;
/** Smaller weights count as 0. */
const NOTHING = 1e-9;

/** A touch that is evidence for a contact's stage. */
interface StageEvidence {
  touch: Touch;
  /** Key of the stage that it is evidence for. */
  stage: string;
  /**
   * Its current weight: the logarithm of the likelihood ratio between that stage and the mean of the others ("weight of
   * evidence" in nats; Good, Probability and the Weighing of Evidence, 1950), with the decay of the stage filter.
   */
  weight: number;
}

/** The stage that a touch is the strongest evidence for, and its weight; of equals, the earlier stage. */
function speaksFor(likelihoods: readonly number[]): { position: number; weight: number } {
  const position = likeliest(likelihoods);
  const best = likelihoods[position] ?? 1;
  const others = likelihoods.reduce((sum, likelihood) => sum + likelihood, 0) - best;
  const weight = likelihoods.length < 2 ? 0 : Math.log((best * (likelihoods.length - 1)) / others);
  return { position, weight };
}

/**
 * The touches that are the strongest evidence for a contact's current stage, strongest first, each decayed by time and
 * by later touches. The latest purchase never decays below a customer's stationary share.
 * @param history oldest first
 * @param tagsOf tags of an item of the catalogue
 * @param now milliseconds since 1970; the answer is the same for all of its UTC day
 */
export function stageEvidence(
  history: readonly Touch[],
  tagsOf: (item: number) => Tags,
  taxonomy: Taxonomy,
  now: number,
): StageEvidence[] {
  const index = taxonomyIndex(taxonomy);
  const today = startOfDay(now);
  const found: StageEvidence[] = [];
  let kept = 1;
  let isCustomerBy: Touch | null = null;
  for (const touch of [...history].reverse()) {
    const named = touch.item === null ? NO_TAGS : tagsOf(touch.item);
    const typed = typedTouch(touch, named, index);
    if (typed === null) continue;
    const { type, tags } = typed;
    const { position, weight } = speaksFor(stageLikelihoods(type, tags, index));
    if (type.purchase) isCustomerBy ??= touch;
    if (weight < NOTHING) continue;
    const faded = kept * keptInSilence(Math.max(0, today - touch.at) / DAY_MS);
    const rest = touch === isCustomerBy ? CUSTOMER_SHARE : 0;
    found.push({
      touch,
      stage: index.stages[position] ?? '',
      weight: weight * Math.max(faded, rest),
    });
    kept *= KEPT_PER_TOUCH;
  }
  return found.sort((left, right) => right.weight - left.weight).slice(0, STRONGEST);
}
