import { randomUUID } from 'node:crypto';

import { isTouchpoint, type Arrival } from './accepted-touchpoint';

/** Touchpoints as those of somebody new each time: they count for the content, and nobody's journey is followed. */
export const withoutProfile = (arrivals: Arrival[]): Arrival[] =>
  arrivals
    .filter(isTouchpoint)
    .map((touchpoint) => ({ ...touchpoint, person: { anonymousId: randomUUID() } }));
