import { setImmediate as yieldToRequests } from 'node:timers/promises';

import { readErased } from '../people';
import type { Database } from '../strapi';
import type { learned } from './learned';
import { readJoins } from './stored-joins';
import { lastResolvedAt, readResolvedTouchpoints } from './stored-touchpoints';

/** As long as the transaction of a join or an erasure may take, and instances' clocks differ. */
export const FOLLOW_OVERLAP_MS = 10_000;
/** As long as the transaction of a batch of resolved URLs may take, and instances' clocks differ. */
const RESOLVE_OVERLAP_MS = 10_000;
const PAGE = 1_000;

/** Until when changes by instances are known, in milliseconds since 1970. */
export interface Followed {
  /** What was resolved before it is learned. */
  resolvedUntil: number;
  /** Ids of what was resolved in the overlap, which is read again. */
  countedIds: ReadonlySet<number>;
  /** Joins and erasures are known up to then. */
  contactsUntil: number;
}

/** What instances change of touchpoints that are learned already. What is known changes nothing when it is read again. */
export function followInstances(db: Database, knowledge: ReturnType<typeof learned>) {
  let followed: Followed = {
    resolvedUntil: Date.now() - RESOLVE_OVERLAP_MS,
    countedIds: new Set(),
    contactsUntil: Date.now(),
  };

  return {
    followed: (): Followed => ({ ...followed }),

    /** Goes on from where what is taken up was. */
    followFrom(stored: Followed): void {
      followed = { ...stored };
    },

    /** Learns what any instance has resolved lately. */
    async readResolved(isStopped: () => boolean): Promise<void> {
      const last = await lastResolvedAt(db);
      if (last <= followed.resolvedUntil) return;
      const read = new Set<number>();
      for (let after = 0; !isStopped();) {
        const since = followed.resolvedUntil - RESOLVE_OVERLAP_MS;
        const rows = await readResolvedTouchpoints(db, since, after, PAGE);
        knowledge.learnResolved(rows);
        knowledge.countResolved(rows.filter(({ id }) => !followed.countedIds.has(id)));
        for (const { id } of rows) read.add(id);
        if (rows.length < PAGE) break;
        after = rows.at(-1)?.id ?? after;
        await yieldToRequests();
      }
      followed.resolvedUntil = last;
      followed.countedIds = read;
    },

    /** Joins and erasures that any instance has made lately. */
    async readContacts(): Promise<void> {
      const now = Date.now();
      const since = followed.contactsUntil - FOLLOW_OVERLAP_MS;
      (await readJoins(db, since)).forEach(knowledge.join);
      (await readErased(db, since)).forEach(knowledge.forget);
      followed.contactsUntil = now;
    },
  };
}
