import type { ContactExport } from '../../../plugin/contracts/contacts';
import { isoTime } from '../../../plugin/time';
import { type Transaction, TABLES, inChunks, inTransaction, retryOnConflict } from '../database';
import type { Entry } from '../access';
import {
  recordErasure,
  type AskedThrough,
  identitiesOf,
  valueHash,
  lockContacts,
  lockIdentities,
  readIdentities,
  readServedItems,
  readServedTo,
  type ServedRow,
  type StoredIdentity,
  type EmailHashesService,
  type ServedListsService,
} from '../people';
import { readParticipationsOf, removeParticipationsOf } from '../experiments';
import { dropSnapshot, type ModelService } from '../model';
import type { Database } from '../strapi';

type IdentityRow = StoredIdentity & { value: string; joined_at: unknown };

interface TouchpointRow {
  message_id: string | null;
  type: string;
  content_type: string | null;
  document_id: string | null;
  locale: string | null;
  url: string | null;
  channel: string | null;
  occurred_at: unknown;
  received_at: unknown;
  recommendation_id: string | null;
  properties: string | null;
}

type Exported<Part extends 'identities' | 'touchpoints' | 'served'> = ContactExport[Part][number];

const iso = (at: unknown): string => isoTime(Number(at));

const identityOf = ({
  kind,
  value,
  created_at,
  joined_at,
}: IdentityRow): Exported<'identities'> => ({
  kind,
  value,
  createdAt: iso(created_at),
  joinedAt: joined_at === null ? null : iso(joined_at),
});

const touchpointOf = (row: TouchpointRow): Exported<'touchpoints'> => ({
  messageId: row.message_id,
  type: row.type,
  content:
    row.content_type === null || row.document_id === null
      ? null
      : { contentType: row.content_type, documentId: row.document_id, locale: row.locale },
  url: row.url,
  channel: row.channel,
  occurredAt: iso(row.occurred_at),
  receivedAt: iso(row.received_at),
  recommendationId: row.recommendation_id,
  properties: row.properties === null ? null : (JSON.parse(row.properties) as Entry),
});

async function readServed(db: Database, rows: ServedRow[]): Promise<Exported<'served'>[]> {
  const items = await readServedItems(
    db,
    rows.map((row) => row.items),
  );
  return rows.map((row, at) => ({
    recommendationId: row.recommendation_id,
    servedAt: iso(row.served_at),
    items: items[at] ?? [],
  }));
}

interface Parts {
  db: Database;
  emailHashes: EmailHashesService;
  model: ModelService;
  servedLists: ServedListsService;
}

export const createContacts = ({ db, emailHashes, model, servedLists }: Parts) => {
  /** Finds a contact by the id that the site uses, else by that id read as an e-mail address. */
  const find = async (contact: string): Promise<number | null> => {
    const identities = identitiesOf(emailHashes.complete({ contact }));
    const hashes = identities.map(({ value }) => valueHash(value));
    const rows = await readIdentities(db, hashes);
    const holder = identities
      .map(({ kind }) => rows.find((row) => row.kind === kind))
      .find((row) => row !== undefined);
    return holder?.contact_id ?? null;
  };

  const readIdentityRows = (contactId: number, trx?: Transaction): Promise<IdentityRow[]> => {
    const query = db.getConnection(TABLES.identities).select('*').where({ contact_id: contactId });
    return Promise.resolve(trx ? query.transacting(trx) : query);
  };

  return {
    /** Numeric id of the contact; null when there is none. */
    find,

    /** Everything stored about a contact, or null when there is none. @param contact its name in the export */
    async export(contactId: number, contact: string): Promise<ContactExport | null> {
      await servedLists.flush();
      const identities = await readIdentityRows(contactId);
      if (identities.length === 0) return null;
      const touchpoints: TouchpointRow[] = await db
        .getConnection(TABLES.touchpoints)
        .select('*')
        .whereIn(
          'identity_id',
          identities.map(({ id }) => Number(id)),
        )
        .orderBy(['occurred_at', 'id']);
      const served = await readServedTo(db, identities);
      const participations = await readParticipationsOf(db, identities);
      return {
        contact,
        identities: identities.map(identityOf),
        touchpoints: touchpoints.map(touchpointOf),
        served: await readServed(db, served),
        experiments: participations.map(({ experimentId, arm, firstAt }) => ({
          experiment: experimentId,
          arm,
          since: isoTime(firstAt),
        })),
      };
    },

    /**
     * Erases a contact with its identities, touchpoints and served lists, and records how many there were. Other
     * instances follow within seconds.
     * @returns false when there is no such contact
     */
    async erase(contactId: number, askedThrough: AskedThrough): Promise<boolean> {
      await servedLists.flush();
      const remove = (trx: Transaction, table: string) =>
        db.getConnection(table).transacting(trx).delete();
      const run = async (trx: Transaction): Promise<boolean> => {
        await lockContacts(db, trx, [contactId]);
        await lockIdentities(db, trx, [contactId]);
        const identities = await readIdentityRows(contactId, trx);
        if (identities.length === 0) return false;
        const identityIds = identities.map(({ id }) => Number(id));
        const touchpoints = await remove(trx, TABLES.touchpoints).whereIn(
          'identity_id',
          identityIds,
        );
        const served = await readServedTo(db, identities, trx);
        for (const chunk of inChunks(served.map(({ id }) => Number(id)))) {
          await remove(trx, TABLES.served).whereIn('id', chunk);
        }
        await removeParticipationsOf(db, identities, trx);
        await remove(trx, TABLES.identities).whereIn('id', identityIds);
        await remove(trx, TABLES.contacts).where({ id: contactId });
        await recordErasure(db, trx, {
          asked_through: askedThrough,
          identities: identities.length,
          touchpoints,
          served: served.length,
          contact_id: contactId,
        });
        await dropSnapshot(db, trx);
        return true;
      };
      const erased = await retryOnConflict(() => inTransaction(db, run));
      if (erased) model.forget(contactId);
      return erased;
    },
  };
};

export type ContactsService = ReturnType<typeof createContacts>;
