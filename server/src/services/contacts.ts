import type { Core } from '@strapi/strapi';

import { getService } from '../get-service';
import type { Transaction } from '../migrations/migration';
import { TABLES } from '../migrations/tables';
import { sha256 } from './identity';
import { inChunks } from './in-chunks';
import { readIdentities } from './resolve-identities';
import { readServedTo, type StoredIdentity } from './served-to';

type Row = Record<string, unknown>;
type IdentityRow = StoredIdentity & { value: string; joined_at: unknown };

/** Everything stored of one contact. */
export interface ContactExport {
  contact: string;
  identities: Row[];
  touchpoints: Row[];
  served: Row[];
}

const isoOrNull = (value: unknown): string | null =>
  value === null || value === undefined ? null : new Date(Number(value)).toISOString();

const parsed = (json: unknown): unknown => (typeof json === 'string' ? JSON.parse(json) : null);

export const contacts = ({ strapi }: { strapi: Core.Strapi }) => {
  const findContactId = async (contact: string): Promise<number | null> => {
    const rows = await readIdentities(strapi, [sha256(contact)]);
    return rows.find(({ kind }) => kind === 'contact')?.contact_id ?? null;
  };

  const readIdentityRows = (contactId: number, trx?: Transaction): Promise<IdentityRow[]> => {
    const query = strapi.db
      .getConnection(TABLES.identities)
      .select('*')
      .where({ contact_id: contactId });
    return Promise.resolve(trx ? query.transacting(trx) : query);
  };

  return {
    /** Everything stored of a contact, or null when there is none by that id. */
    async export(contact: string): Promise<ContactExport | null> {
      const contactId = await findContactId(contact);
      if (contactId === null) return null;
      await getService(strapi, 'servedLists').flush();
      const identities = await readIdentityRows(contactId);
      const touchpoints: Row[] = await strapi.db
        .getConnection(TABLES.touchpoints)
        .select('*')
        .whereIn(
          'identity_id',
          identities.map(({ id }) => Number(id)),
        )
        .orderBy(['occurred_at', 'id']);
      const served = await readServedTo(strapi, identities);
      return {
        contact,
        identities: identities.map(({ kind, value, created_at, joined_at }) => ({
          kind,
          value,
          createdAt: isoOrNull(created_at),
          joinedAt: isoOrNull(joined_at),
        })),
        touchpoints: touchpoints.map((row) => ({
          messageId: row.message_id,
          type: row.type,
          content:
            row.document_id === null
              ? null
              : { contentType: row.content_type, documentId: row.document_id, locale: row.locale },
          url: row.url,
          channel: row.channel,
          occurredAt: isoOrNull(row.occurred_at),
          receivedAt: isoOrNull(row.received_at),
          recommendationId: row.recommendation_id,
          properties: parsed(row.properties),
        })),
        served: served.map((row) => ({
          recommendationId: row.recommendation_id,
          servedAt: isoOrNull(row.served_at),
          items: parsed(row.items),
        })),
      };
    },

    /** Erases a contact with its identities, touchpoints and served lists. False when there is none. */
    async erase(contact: string): Promise<boolean> {
      const contactId = await findContactId(contact);
      if (contactId === null) return false;
      await getService(strapi, 'servedLists').flush();
      const remove = (trx: Transaction, table: string) =>
        strapi.db.getConnection(table).transacting(trx).delete();
      await strapi.db.transaction(async ({ trx }) => {
        const identities = await readIdentityRows(contactId, trx);
        const identityIds = identities.map(({ id }) => Number(id));
        await remove(trx, TABLES.touchpoints).whereIn('identity_id', identityIds);
        const served = await readServedTo(strapi, identities, trx);
        for (const chunk of inChunks(served.map(({ id }) => Number(id)))) {
          await remove(trx, TABLES.served).whereIn('id', chunk);
        }
        await remove(trx, TABLES.identities).whereIn('id', identityIds);
        await remove(trx, TABLES.contacts).where({ id: contactId });
      });
      getService(strapi, 'model').forget(contactId);
      return true;
    },
  };
};
