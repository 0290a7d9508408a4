import { KEYS } from './keys';
import type { OwnStore } from './open-store';

const LEASE_MS = 15_000;

/** Where there are no locks: a lease, which runs out when its tab dies. */
async function leased(store: OwnStore, task: () => Promise<void>): Promise<void> {
  if (Number(store.get(KEYS.lease)) > Date.now()) return;
  store.set(KEYS.lease, String(Date.now() + LEASE_MS));
  await task();
  store.remove(KEYS.lease);
}

/** Does something that never fails while no other tab does it; without locks, not at all while another is at it. */
export async function exclusively(store: OwnStore, task: () => Promise<void>): Promise<void> {
  try {
    await navigator.locks.request(KEYS.lease, task);
  } catch {
    // Missing on pages without HTTPS, and denied where storage is.
    await leased(store, task);
  }
}
