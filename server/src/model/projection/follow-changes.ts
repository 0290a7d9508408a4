import { setImmediate as yieldToRequests } from 'node:timers/promises';

import { sharedNow } from '../../database';
import { readErased } from '../../people';
import type { Database } from '../../strapi';
import type { Knowledge } from './knowledge';
import { readJoins } from './stored-joins';
import { lastResolvedAt, readResolvedTouchpoints } from './stored-touchpoints';

/** The longest that the transaction of a change may take, plus the difference of instances' clocks. */
export const FOLLOW_OVERLAP_MS = 10_000;
const PAGE = 1_000;

/** Up to when changes are known, in milliseconds since 1970. */
export interface Followed {
  /** For URLs that were resolved later than their touchpoints came. */
  resolvedUntil: number;
  /** Ids of what was resolved in the overlap, which is read again. */
  countedIds: Set<number>;
  /** For joins. */
  contactsUntil: number;
  /** Number of the last erasure; absent from snapshots of earlier versions. */
  erasures?: number;
}

/** Learns what any instance changes about touchpoints that are learned already. A change may be read twice. */
export function followChanges(db: Database, knowledge: Knowledge) {
  let followed: Followed = {
    resolvedUntil: sharedNow() - FOLLOW_OVERLAP_MS,
    countedIds: new Set(),
    contactsUntil: sharedNow(),
  };

  return {
    store: (): Followed => ({ ...followed }),

    restore(stored: Followed): void {
      followed = { ...stored };
    },

    async readResolved(isCancelled: () => boolean): Promise<void> {
      const last = await lastResolvedAt(db);
      if (last <= followed.resolvedUntil) return;
      const since = followed.resolvedUntil - FOLLOW_OVERLAP_MS;
      const read = new Set<number>();
      for (let after = 0; ;) {
        if (isCancelled()) return;
        const rows = await readResolvedTouchpoints(db, { since, after, limit: PAGE });
        knowledge.learnResolved(rows);
        knowledge.countResolved(rows.filter(({ id }) => !followed.countedIds.has(id)));
        for (const { id } of rows) {
          read.add(id);
          followed.countedIds.add(id);
        }
        if (rows.length < PAGE) break;
        after = rows.at(-1)?.id ?? after;
        await yieldToRequests();
      }
      followed = { ...followed, resolvedUntil: last, countedIds: read };
    },

    readJoinsAndErasures: async (): Promise<void> => {
      const now = sharedNow();
      const since = followed.contactsUntil - FOLLOW_OVERLAP_MS;
      (await readJoins(db, since)).forEach(knowledge.join);
      const { contactIds, last } = await readErased(db, followed.erasures ?? 0);
      contactIds.forEach(knowledge.forget);
      followed = { ...followed, contactsUntil: now, erasures: last };
    },
  };
}
