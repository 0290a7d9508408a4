import type { TouchpointInput } from '../../plugin/contracts/touchpoints';
import { attempt } from './attempt';
import { KEYS } from './keys';
import type { OwnStore } from './open-store';

const MAX_ROWS = 100;
/** A browser lets 64 KiB leave with a page that is closed. Room is left for a contact's token. */
const MAX_BYTES = 56_000;
/** When one that is younger occurred is left to the server, whose clock is right. */
const YOUNG_MS = 60_000;

/** Touchpoints that go together, and the keys under which they wait. */
export interface Batch {
  keys: string[];
  touchpoints: TouchpointInput[];
}

/** Whether touchpoints are more than can be sent while the page is left. */
export const isTooLarge = (touchpoints: TouchpointInput[]): boolean =>
  new TextEncoder().encode(JSON.stringify(touchpoints)).length > MAX_BYTES;

/** Each has a key of its own, so that tabs which write at once do not undo each other. */
export const enqueue = (store: OwnStore, touchpoint: TouchpointInput, at: number): void =>
  store.set(`${KEYS.waiting}${at}.${touchpoint.messageId}`, JSON.stringify(touchpoint));

/**
 * The oldest that wait: of one visitor, and within what a request may hold. One that is larger goes alone.
 * @param inFlight keys of those that are on their way
 */
export function nextBatch(store: OwnStore, inFlight: ReadonlySet<string>): Batch {
  const batch: Batch = { keys: [], touchpoints: [] };
  const { keys, touchpoints } = batch;
  for (const key of store.keys(KEYS.waiting)) {
    if (inFlight.has(key)) continue;
    const stored: TouchpointInput | null = attempt(() => JSON.parse(store.get(key) ?? ''));
    // Another tab has sent it, or somebody has scribbled on it.
    if (stored === null) {
      store.remove(key);
      continue;
    }
    const at = parseInt(key.slice(KEYS.waiting.length));
    const isOld = Date.now() - at > YOUNG_MS;
    const touchpoint = { ...(isOld && { occurredAt: new Date(at).toISOString() }), ...stored };
    const [first = touchpoint] = touchpoints;
    if (keys.length === MAX_ROWS || first.anonymousId !== touchpoint.anonymousId) break;
    if (keys[0] && isTooLarge([...touchpoints, touchpoint])) break;
    keys.push(key);
    touchpoints.push(touchpoint);
  }
  return batch;
}
