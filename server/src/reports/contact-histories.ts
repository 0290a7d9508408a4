import type { RecommendedTouch } from '../../../plugin/performance/exposure-counts';
import type { Catalogue } from '../../../plugin/ranking/catalogue/catalogue';
import { TABLES } from '../database';
import { readListOwners, readOwnIds, type IdentityHashesService } from '../people';
import { readActingRules, type ActingRules } from '../recommendations';
import type { Database } from '../strapi';
import { timeSlices } from '../scheduling';

/** Contacts that are read at once. Memory holds no more histories than these. */
const PAGE = 100;
const SLICE_MS = 5;

interface Parts {
  db: Database;
  catalogue: Catalogue;
  identityHashes: Pick<IdentityHashesService, 'keyed'>;
}

export interface ContactHistory {
  contactId: number;
  /** Oldest first. */
  touches: RecommendedTouch[];
}

interface Row {
  contact_id: unknown;
  type: string;
  content_type: string | null;
  document_id: string | null;
  channel: string | null;
  occurred_at: unknown;
  recommendation_id: string | null;
  properties: string | null;
}

function slotOf({ properties }: Row): string | null {
  if (properties === null) return null;
  const { slot }: { slot?: unknown } = JSON.parse(properties);
  return typeof slot === 'string' && slot !== '' ? slot : null;
}

/** Ids of the next contacts after `after`. */
async function readContacts(db: Database, after: number): Promise<number[]> {
  const rows: { id: unknown }[] = await db
    .getConnection(TABLES.contacts)
    .select('id')
    .where('id', '>', after)
    .orderBy('id')
    .limit(PAGE);
  return rows.map(({ id }) => Number(id));
}

const noRules: ActingRules = () => [];

/** What touchpoints cite. */
interface Cited {
  /** The rules that acted on a list. */
  rulesOf: ActingRules;
  /** Whether a list was served to that contact. */
  isOwn: (contactId: number, recommendationId: string) => boolean;
}

const NOT_LOOKED_UP: Cited = { rulesOf: noRules, isOwn: () => true };

async function readCited(
  { db, identityHashes }: Pick<Parts, 'db' | 'identityHashes'>,
  rows: Row[],
  contacts: number[],
): Promise<Cited> {
  const lists = [
    ...new Set(rows.flatMap(({ recommendation_id: cited }) => (cited === null ? [] : [cited]))),
  ];
  if (lists.length === 0) return NOT_LOOKED_UP;
  const rulesOf = await readActingRules(db, lists);
  const owners = await readListOwners(db, lists);
  const ids = await readOwnIds(db, contacts, identityHashes.keyed);
  return {
    rulesOf,
    isOwn: (contactId, recommendationId) =>
      ids.get(contactId)?.has(owners.get(recommendationId) ?? '') === true,
  };
}

/** Reads properties, which are long, only where they may name a slot. */
const readRows = (db: Database, contacts: number[], until: number): Promise<Row[]> =>
  db
    .getConnection(`${TABLES.touchpoints} as t`)
    .join(`${TABLES.identities} as i`, 't.identity_id', 'i.id')
    .select(
      'i.contact_id',
      't.type',
      't.content_type',
      't.document_id',
      't.channel',
      't.occurred_at',
      't.recommendation_id',
      db.connection.raw('case when ?? is null then null else ?? end as properties', [
        't.recommendation_id',
        't.properties',
      ]),
    )
    .whereIn('i.contact_id', contacts)
    .where('t.occurred_at', '<=', until)
    .orderBy(['t.occurred_at', 't.id']);

/**
 * Yields the histories of all contacts up to `until`, in slices between which requests are answered.
 * @param withLists whether touches name the rules that acted on what they cite, and whether that was served to the contact: this
 *   reads the served lists
 */
export async function* contactHistories(
  { db, catalogue, identityHashes }: Parts,
  until: number,
  { withLists = false }: { withLists?: boolean } = {},
): AsyncGenerator<ContactHistory> {
  const slices = timeSlices(SLICE_MS);
  for (let after = 0; ;) {
    const contacts = await readContacts(db, after);
    const last = contacts.at(-1);
    if (last === undefined) return;
    after = last;
    const histories = new Map<number, RecommendedTouch[]>();
    const rows = await readRows(db, contacts, until);
    const cited = withLists
      ? await readCited({ db, identityHashes }, rows, contacts)
      : NOT_LOOKED_UP;
    for (const row of rows) {
      const { type, channel, content_type: contentType, document_id: documentId } = row;
      const touches = histories.get(Number(row.contact_id)) ?? [];
      histories.set(Number(row.contact_id), touches);
      const isKnown = contentType !== null && documentId !== null;
      const content = isKnown ? { contentType, documentId } : null;
      touches.push({
        type,
        channel,
        item: isKnown ? catalogue.find(contentType, documentId) : null,
        at: Number(row.occurred_at),
        recommendationId: row.recommendation_id,
        isUnmatched:
          row.recommendation_id !== null &&
          !cited.isOwn(Number(row.contact_id), row.recommendation_id),
        slot: slotOf(row),
        rules: cited.rulesOf(row.recommendation_id, content),
      });
    }
    for (const [contactId, touches] of histories) {
      yield { contactId, touches };
      if (slices.isOver()) await slices.next();
    }
  }
}
