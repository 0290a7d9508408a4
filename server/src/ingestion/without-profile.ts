import { randomUUID } from 'node:crypto';

import { isTouchpoint, type Arrival } from './arrival';

/** Gives each touchpoint to a new, unknown person: it counts for its content, and for no contact's journey. */
export const withoutProfile = (arrivals: Arrival[]): Arrival[] =>
  arrivals
    .filter(isTouchpoint)
    .map((touchpoint) => ({ ...touchpoint, person: { anonymousId: randomUUID() } }));
