import {
  NO_HISTORY,
  type History,
  type HistoryTouchpoint,
} from '../../../plugin/ranking/ranking-input';
import { saidIn } from '../../../plugin/ranking/said-in';
import { inChunks, TABLES, quotedTable, readRows } from '../database';
import {
  identityKey,
  identityOf,
  lookupIdentities,
  readIdentities,
  valueHash,
  type Person,
} from '../people';
import type { Database } from '../strapi';

/** Number of latest touchpoints that a ranking uses. */
const RECENT = 500;

/** Keys of the touchpoint types that matter at any age. */
interface DecisiveTypes {
  consuming: string[];
  lasting: string[];
}

interface Row extends Record<string, unknown> {
  type: string;
  content_type: string | null;
  document_id: string | null;
  occurred_at: unknown;
  contact_id?: unknown;
  /** Absent from grouped rows. */
  channel?: string | null;
  /** JSON; absent where it says nothing in the contact's own words. */
  properties?: string | null;
}

const touchpointOf = (row: Row): HistoryTouchpoint => ({
  type: row.type,
  content:
    row.content_type !== null && row.document_id !== null
      ? { contentType: row.content_type, documentId: row.document_id }
      : null,
  occurredAt: Number(row.occurred_at),
  channel: row.channel ?? null,
  ...(row.properties ? saidIn(JSON.parse(row.properties) as Record<string, unknown>) : {}),
});

/** Id of the person's contact: the latest holder of the first of their ids that is stored. */
const contactOf = (db: Database, person: Person) => {
  const identities = lookupIdentities(person);
  const query = db.getConnection(TABLES.identities).select('contact_id').limit(1);
  for (const { kind, value } of identities) {
    void query.orWhere({ kind, value_hash: valueHash(value) });
  }
  const kinds = identities.map(({ kind }) => kind);
  const rank = kinds.map((_, position) => `when ? then ${position}`).join(' ');
  return query.orderByRaw(`case kind ${rank} end`, kinds).orderBy('epoch', 'desc');
};

/** Ids of all identities of the person's contact. */
const identitiesOf = (db: Database, person: Person) =>
  db
    .getConnection(TABLES.identities)
    .select('id')
    // The derived table is for MySQL, which takes no LIMIT in an IN subquery.
    .whereIn(
      'contact_id',
      db.connection.select('contact_id').from(contactOf(db, person).as('holder')),
    );

const touchpointsOf = (db: Database, person: Person, until: number | null) => {
  const query = db
    .getConnection(TABLES.touchpoints)
    .select(
      'type',
      'content_type',
      'document_id',
      'occurred_at',
      'channel',
      'properties',
      contactOf(db, person).as('contact_id'),
    )
    .whereIn('identity_id', identitiesOf(db, person));
  return until === null ? query : query.where('occurred_at', '<=', until);
};

/** Properties are read only where they may hold a search's words or the key of a favour: they can be large. */
const SAID = `case when t.properties like '%"query"%' or t.properties like '%"ask"%' then t.properties end`;

/** The latest touchpoints, the newest first. */
function readRecent(db: Database, person: Person, until: number | null): Promise<Row[]> {
  const own = lookupIdentities(person);
  const identities = quotedTable(db, TABLES.identities);
  const isOwn = own.map(() => '(kind = ? and value_hash = ?)').join(' or ');
  const rank = own.map((_, position) => `when ? then ${position}`).join(' ');
  const sql = `
    select t.type, t.content_type, t.document_id, t.occurred_at, t.channel, i.contact_id,
      ${SAID} as properties
    from ${identities} h
    join ${identities} i on i.contact_id = h.contact_id
    join ${quotedTable(db, TABLES.touchpoints)} t on t.identity_id = i.id
    where h.id = (
      select id from ${identities} where ${isOwn} order by case kind ${rank} end, epoch desc limit 1
    ) ${until === null ? '' : 'and t.occurred_at <= ?'}
    order by t.occurred_at desc, t.id desc
    limit ${RECENT}`;
  return readRows<Row>(db, sql, [
    ...own.flatMap(({ kind, value }) => [kind, valueHash(value)]),
    ...own.map(({ kind }) => kind),
    ...(until === null ? [] : [until]),
  ]);
}

interface PlacedRow extends Row {
  contact_id: unknown;
}

/** The latest touchpoints of these contacts, the oldest of them first. */
async function readRecentOf(
  db: Database,
  contactIds: number[],
  until: number | null,
): Promise<Map<number, Row[]>> {
  const byContact = new Map<number, Row[]>();
  for (const ids of inChunks(contactIds)) {
    const sql = `
      select type, content_type, document_id, occurred_at, channel, properties, contact_id from (
        select t.type, t.content_type, t.document_id, t.occurred_at, t.channel, i.contact_id,
          ${SAID} as properties,
          row_number() over (partition by i.contact_id order by t.occurred_at desc, t.id desc) as place
        from ${quotedTable(db, TABLES.identities)} i
        join ${quotedTable(db, TABLES.touchpoints)} t on t.identity_id = i.id
        where i.contact_id in (${ids.map(() => '?').join(', ')})
          ${until === null ? '' : 'and t.occurred_at <= ?'}
      ) recent
      where place <= ${RECENT}
      order by contact_id, place desc`;
    const rows = await readRows<PlacedRow>(db, sql, [...ids, ...(until === null ? [] : [until])]);
    for (const row of rows) {
      const contactId = Number(row.contact_id);
      const own = byContact.get(contactId);
      if (own) own.push(row);
      else byContact.set(contactId, [row]);
    }
  }
  return byContact;
}

/** Ids of the contacts who hold the first stored id of each person; null for nobody. */
export async function contactsOf(db: Database, people: Person[]): Promise<(number | null)[]> {
  const lookups = people.map((person) =>
    lookupIdentities(person).map(({ kind, value }) => ({ kind, hash: valueHash(value) })),
  );
  const stored = await readIdentities(db, [...new Set(lookups.flat().map(({ hash }) => hash))]);
  const holders = new Map(
    stored.map(({ kind, value_hash, contact_id }) => [identityKey(kind, value_hash), contact_id]),
  );
  return lookups.map((ids) => {
    const keys = ids.map(({ kind, hash }) => identityKey(kind, hash));
    return keys.map((key) => holders.get(key)).find((holder) => holder !== undefined) ?? null;
  });
}

/** As `readHistory`, of many people in their order, with two queries; with more only for those with long histories. */
export async function readHistories(
  db: Database,
  people: Person[],
  until: number | null,
  types: DecisiveTypes,
): Promise<History[]> {
  const contactIds = await contactsOf(db, people);
  const known = contactIds.filter((id) => id !== null);
  const recent = await readRecentOf(db, [...new Set(known)], until);
  const histories: History[] = [];
  for (const [place, person] of people.entries()) {
    const contactId = contactIds[place] ?? null;
    const rows = contactId === null ? [] : (recent.get(contactId) ?? []);
    if (rows.length >= RECENT) histories.push(await readHistory(db, person, until, types));
    else if (rows.length === 0) histories.push(NO_HISTORY);
    else histories.push({ contactId, touchpoints: rows.map(touchpointOf) });
  }
  return histories;
}

/**
 * A person's touchpoints up to `until`, oldest first: the latest ones, and of older ones those that matter at any
 * age: one for each content consumed, and all of `lastingTypes`.
 */
export async function readHistory(
  db: Database,
  person: Person,
  until: number | null,
  types: DecisiveTypes,
): Promise<History> {
  if (identityOf(person) === null) return NO_HISTORY;
  const recent = await readRecent(db, person, until);
  const oldest = recent.at(-1);
  const latest = recent.map(touchpointOf).reverse();
  const contactId = oldest === undefined ? null : Number(oldest.contact_id);
  if (oldest === undefined || recent.length < RECENT) return { contactId, touchpoints: latest };
  const older = () =>
    touchpointsOf(db, person, until).where('occurred_at', '<=', Number(oldest.occurred_at));
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
  const kept = [...consumed, ...lasting]
    .map(touchpointOf)
    .sort((left, right) => left.occurredAt - right.occurredAt);
  return { contactId, touchpoints: [...kept, ...latest] };
}
