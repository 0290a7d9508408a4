import type { MakeSignal } from './signal';
import { termMatch } from './term-match';

/** How well an item's intents match what the contact may want: the cosine of the two. */
export const intentMatch: MakeSignal = ({ state, catalogue }) =>
  termMatch(catalogue.intentSets, state.intents, state.intentConfidence);
