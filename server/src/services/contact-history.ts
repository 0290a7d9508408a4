import type { Core } from '@strapi/strapi';

import type { ContentReference } from '../../../plugin/contracts/content-reference';
import { TABLES } from '../migrations/tables';
import { identityOf, sha256, type Person } from './identity';

/** The latest touchpoints that a ranking looks at. */
const RECENT = 500;

export interface HistoryTouchpoint {
  type: string;
  content: ContentReference | null;
  occurredAt: number;
  channel: string | null;
}

interface Row {
  type: string;
  content_type: string | null;
  document_id: string | null;
  occurred_at: unknown;
  /** Absent from rows that stand for several. */
  channel?: string | null;
}

const touchpointOf = (row: Row): HistoryTouchpoint => ({
  type: row.type,
  content:
    row.content_type !== null && row.document_id !== null
      ? { contentType: row.content_type, documentId: row.document_id }
      : null,
  occurredAt: Number(row.occurred_at),
  channel: row.channel ?? null,
});

/** Ids of the identities that belong to the same contact as the person does now. */
const identitiesOf = (strapi: Core.Strapi, person: Person) => {
  const identity = identityOf(person);
  const table = () => strapi.db.getConnection(TABLES.identities);
  const contact = table()
    .select('contact_id')
    .where({ kind: identity?.kind ?? '', value_hash: sha256(identity?.value ?? '') })
    .orderBy('epoch', 'desc')
    .limit(1);
  // The derived table is for MySQL, which takes no LIMIT in an IN subquery.
  return table()
    .select('id')
    .whereIn('contact_id', strapi.db.connection.select('contact_id').from(contact.as('holder')));
};

const touchpointsOf = (strapi: Core.Strapi, person: Person, until: number | null) => {
  const query = strapi.db
    .getConnection(TABLES.touchpoints)
    .select('type', 'content_type', 'document_id', 'occurred_at', 'channel')
    .whereIn('identity_id', identitiesOf(strapi, person));
  return until === null ? query : query.where('occurred_at', '<=', until);
};

/**
 * A person's touchpoints up to `until`, oldest first: the latest ones, and of older ones those that still
 * matter however long ago they were: one for each content consumed, and every one of `lastingTypes`.
 */
export async function readHistory(
  strapi: Core.Strapi,
  person: Person,
  until: number | null,
  types: { consuming: string[]; lasting: string[] },
): Promise<HistoryTouchpoint[]> {
  if (identityOf(person) === null) return [];
  const recent: Row[] = await touchpointsOf(strapi, person, until)
    .orderBy([
      { column: 'occurred_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(RECENT);
  const oldest = recent.at(-1);
  const latest = recent.map(touchpointOf).reverse();
  if (oldest === undefined || recent.length < RECENT) return latest;
  const older = () =>
    touchpointsOf(strapi, person, until).where('occurred_at', '<=', Number(oldest.occurred_at));
  const consumed: Row[] = await older()
    .clearSelect()
    .select('content_type', 'document_id')
    .whereNotNull('document_id')
    .whereIn('type', types.consuming)
    .groupBy('content_type', 'document_id')
    .min({ occurred_at: 'occurred_at' })
    .min({ type: 'type' });
  const lasting: Row[] = await older()
    .whereIn('type', types.lasting)
    .where('occurred_at', '<', Number(oldest.occurred_at));
  return [...consumed, ...lasting]
    .map(touchpointOf)
    .sort((left, right) => left.occurredAt - right.occurredAt)
    .concat(latest);
}
