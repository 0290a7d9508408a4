import { cosine } from './cosine';
import type { MakeSignal } from './signal';
import { termMatch } from './term-match';

/** How well an item's intents match the contact's likely intents, by cosine. */
export const intentMatch: MakeSignal = ({ state, catalogue }) =>
  termMatch(catalogue.intentSets, state.intents, state.intentConfidence, cosine);
