import type { Core } from '@strapi/strapi';

import { getService } from '../get-service';
import type { Transaction } from '../migrations/migration';
import { TABLES } from '../migrations/tables';
import type { AcceptedTouchpoint } from './accepted-touchpoint';
import type { Join } from './identity-plan';
import { inChunks } from './in-chunks';
import { insertRows } from './insert-rows';
import type { LearnableTouchpoint } from './model';
import { resolveIdentities } from './resolve-identities';
import { retryOnConflict } from './retry-on-conflict';
import { messageHashOf, touchpointRow } from './touchpoint-row';

export interface Ingested {
  accepted: number;
  duplicates: number;
}

interface Written extends Ingested {
  learnable: LearnableTouchpoint[];
  joins: Join[];
}

interface Hashed {
  hash: string;
  touchpoint: AcceptedTouchpoint;
}

export const touchpoints = ({ strapi }: { strapi: Core.Strapi }) => {
  const readPresent = async (trx: Transaction, hashes: string[]): Promise<Set<string>> => {
    const present = new Set<string>();
    for (const chunk of inChunks(hashes)) {
      const rows: { message_hash: string }[] = await strapi.db
        .getConnection(TABLES.touchpoints)
        .transacting(trx)
        .select('message_hash')
        .whereIn('message_hash', chunk);
      for (const row of rows) present.add(row.message_hash);
    }
    return present;
  };

  /** The first of each message that the table does not hold yet. */
  const readFresh = async (trx: Transaction, hashed: Hashed[]): Promise<Hashed[]> => {
    const named = hashed.filter(({ touchpoint }) => touchpoint.messageId !== null);
    const seen = await readPresent(
      trx,
      named.map(({ hash }) => hash),
    );
    return hashed.filter(({ hash }) => {
      const isFirst = !seen.has(hash);
      seen.add(hash);
      return isFirst;
    });
  };

  const write = async (trx: Transaction, hashed: Hashed[]): Promise<Written> => {
    const fresh = await readFresh(trx, hashed);
    const duplicates = hashed.length - fresh.length;
    if (fresh.length === 0) return { accepted: 0, duplicates, learnable: [], joins: [] };
    const now = Date.now();
    const persons = fresh.map(({ touchpoint }) => touchpoint.person);
    const { rows: identities, joins } = await resolveIdentities(strapi, trx, persons, now);
    const learnable: LearnableTouchpoint[] = [];
    const rows = fresh.map(({ hash, touchpoint }, index) => {
      const identity = identities[index];
      if (identity === undefined) throw new Error('A touchpoint was left without an identity');
      learnable.push({
        messageHash: hash,
        contactId: identity.contact_id,
        type: touchpoint.type,
        content: touchpoint.content,
        channel: touchpoint.channel,
        occurredAt: touchpoint.occurredAt,
        receivedAt: now,
      });
      return touchpointRow(touchpoint, hash, identity.id, now);
    });
    await insertRows(strapi, TABLES.touchpoints, rows, trx);
    return { accepted: fresh.length, duplicates, learnable, joins };
  };

  return {
    /**
     * Stores touchpoints in one transaction, then lets the model learn them. A `messageId` that was seen
     * before counts as a duplicate. When it returns, they are durable.
     */
    async ingest(accepted: AcceptedTouchpoint[]): Promise<Ingested> {
      if (accepted.length === 0) return { accepted: 0, duplicates: 0 };
      const hashed = accepted.map((touchpoint) => ({
        hash: messageHashOf(touchpoint),
        touchpoint,
      }));
      const written = await retryOnConflict(() =>
        strapi.db.transaction(({ trx }) => write(trx, hashed)),
      );
      getService(strapi, 'model').learn(written.learnable, written.joins);
      return { accepted: written.accepted, duplicates: written.duplicates };
    },
  };
};
