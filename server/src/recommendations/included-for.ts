import { INCLUDABLE, type Included } from '../../../plugin/contracts/recommendations';
import type { CallerKind } from '../access';

/** A page's list is small: what only servers have a use for is left out. */
export const includedFor = (kind: CallerKind): Included[] =>
  kind === 'browser' ? ['tags'] : [...INCLUDABLE];
