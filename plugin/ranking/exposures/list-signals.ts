import type { Catalogue } from '../catalogue/catalogue';
import { exploration } from './exploration';
import { fatigue } from './fatigue';
import { ignoredExposures } from './ignored-exposures';
import type { Learner } from '../learning/learner';
import type { RankRequest } from '../rank-request';
import type { WeightedSignal } from '../weights/weighted-signals';

/**
 * What a list adds to the signals that are learned: it tires of what was shown in vain, and tries what is little
 * known. An item has at most one of the two, and both are told as `exploration`.
 */
export function listSignals(
  request: RankRequest,
  catalogue: Catalogue,
  learner: Learner,
): WeightedSignal[] {
  const ignored = ignoredExposures(request);
  const signals: WeightedSignal[] = [
    { code: 'exploration', weight: -1, signal: fatigue(ignored, catalogue.size) },
  ];
  if (request.explorationSeed !== undefined) {
    const signal = exploration(request.explorationSeed, ignored, catalogue, learner);
    signals.push({ code: 'exploration', weight: 1, signal });
  }
  return signals;
}
