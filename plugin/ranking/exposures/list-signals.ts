import type { Catalogue } from '../catalogue/catalogue';
import { exploration } from './exploration';
import { fatigue } from './fatigue';
import { ignoredExposures } from './ignored-exposures';
import type { Learner } from '../learning/learner';
import type { RankRequest } from '../rank-request';
import type { WeightedSignal } from '../weights/weighted-signals';

/**
 * The signals that are not learned: fatigue lowers what was shown and ignored, exploration raises what is little known.
 * An item has at most one of them, and both are reported as `exploration`.
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
  const { explorationWeight: weight = 1 } = request;
  if (request.explorationSeed !== undefined && weight > 0) {
    const signal = exploration(request.explorationSeed, ignored, catalogue, learner);
    signals.push({ code: 'exploration', weight, signal });
  }
  return signals;
}
