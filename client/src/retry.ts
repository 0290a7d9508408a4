import { KEYS } from './keys';
import type { OwnStore } from './open-store';

const FIRST_MS = 1_000;
const LONGEST_MS = 300_000;

const read = (store: OwnStore): number[] => (store.get(KEYS.retry) ?? '').split(' ').map(Number);

/** In milliseconds; at most 0 when nothing has to wait. */
export const waitMs = (store: OwnStore): number => (read(store)[0] ?? 0) - Date.now();

/**
 * Notes when to try again: in twice the time of the last failure, at most five minutes, less up to half of it so that
 * browsers do not all come back at once; or when the server said. Other tabs and the next pages wait as well.
 */
export function noteFailure(store: OwnStore, retryAfterMs = 0): void {
  const [, last = FIRST_MS / 2] = read(store);
  const backOff = Math.min(2 * last, LONGEST_MS);
  const wait = Math.max(backOff * (1 - Math.random() / 2), retryAfterMs);
  store.set(KEYS.retry, `${Date.now() + wait} ${backOff}`);
}
