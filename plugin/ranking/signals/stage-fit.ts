import type { MakeSignal } from './signal';
import { termMatch } from './term-match';

/** How well an item's stages fit where the contact may stand: the cosine of the two. */
export const stageFit: MakeSignal = ({ state, catalogue }) =>
  termMatch(catalogue.stageSets, state.stages, state.stageConfidence);
