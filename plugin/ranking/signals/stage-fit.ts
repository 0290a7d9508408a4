import type { MakeSignal } from './signal';
import { termMatch } from './term-match';

/** How well an item's stages match the contact's likely stages, by cosine. */
export const stageFit: MakeSignal = ({ state, catalogue }) =>
  termMatch(catalogue.stageSets, state.stages, state.stageConfidence);
