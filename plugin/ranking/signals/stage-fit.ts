import type { MakeSignal } from './signal';
import { termMatch } from './term-match';

/** Probabilities beyond these count as these: no stage is ever certain. */
const LEAST = 0.02;
/** The log odds of 0.95, which make a score of about 1. */
const SCALE = Math.log(0.95 / 0.05);

const logOdds = (probability: number): number => Math.log(probability / (1 - probability));

/**
 * How much likelier the contact is in an item's stages than by chance: the log odds of their mean probability, relative
 * to those of a stage when all are equally likely. 0 for an item without stages; below 0 where the contact hardly is.
 */
function stageOdds(stages: ReadonlyMap<string, number>): (terms: readonly string[]) => number {
  const chance = stages.size < 2 ? 0 : logOdds(1 / stages.size);
  return (terms) => {
    if (terms.length === 0 || stages.size < 2) return 0;
    const total = terms.reduce((sum, term) => sum + (stages.get(term) ?? 0), 0);
    const mean = Math.min(1 - LEAST, Math.max(LEAST, total / terms.length));
    return (logOdds(mean) - chance) / SCALE;
  };
}

export const stageFit: MakeSignal = ({ state, catalogue }) =>
  termMatch(catalogue.stageSets, state.stages, state.stageConfidence, stageOdds);
