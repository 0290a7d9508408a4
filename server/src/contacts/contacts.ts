import type { ContactExport } from '../../../plugin/contracts/contacts';
import type { Traits } from '../../../plugin/journey/traits';
import { isoTime } from '../../../plugin/time';
import {
  type Transaction,
  TABLES,
  inChunks,
  inTransaction,
  nextInSequence,
  retryOnConflict,
} from '../database';
import type { Entry } from '../access';
import {
  clearHashCache,
  holdersOf,
  identitiesOf,
  lockContactsWhole,
  readConsent,
  readKnownBy,
  readServedItems,
  readServedTo,
  readTraitsUnder,
  recordErasure,
  valueHash,
  type AskedThrough,
  type EmailHashesService,
  type HashedIdentity,
  type IdentityHashesService,
  type IdentityKind,
  type KnownIdentity,
  type Person,
  type ServedListsService,
  type ServedRow,
} from '../people';
import { readParticipationsOf, removeParticipationsOf, type HeldIdentity } from '../experiments';
import { dropSnapshot, type ModelService } from '../model';
import type { Database } from '../strapi';

interface IdentityRow {
  id: unknown;
  kind: IdentityKind;
  value: string;
  value_hash: string;
  epoch: unknown;
  created_at: unknown;
  joined_at: unknown;
}

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

/** Somebody of whom something may be stored: by the contact, by ids that need not belong to one, or both. */
export interface Subject {
  /** What the answer calls them. */
  name: string;
  contactId: number | null;
  /** The ids by which they were asked for. */
  ids: HashedIdentity[];
  /** The same by their plain hashes. */
  plainIds: KnownIdentity[];
}

const keyOf = ({ kind, value_hash }: HashedIdentity): string => `${kind}/${value_hash}`;

/** Ids with the holder that they have where a device is shared; those that nobody holds are their first holder's. */
const heldBy = (identities: IdentityRow[], plainIds: KnownIdentity[]): HeldIdentity[] =>
  identities.length > 0
    ? identities.map(({ kind, value_hash, epoch }) => ({ kind, value_hash, epoch: Number(epoch) }))
    : plainIds.map((id) => ({ ...id, epoch: 0 }));

const distinct = (ids: HashedIdentity[]): HashedIdentity[] => [
  ...new Map(ids.map((id) => [keyOf(id), id])).values(),
];

interface Parts {
  db: Database;
  emailHashes: EmailHashesService;
  identityHashes: Pick<IdentityHashesService, 'clear' | 'keyed' | 'of'>;
  model: ModelService;
  servedLists: ServedListsService;
}

/** What is stored of somebody, wherever it is: export and erasure. */
export const createContacts = ({ db, emailHashes, identityHashes, model, servedLists }: Parts) => {
  /** The contact who holds the first of these ids that anybody holds. */
  const contactOf = async (person: Person): Promise<number | null> => {
    for (const identity of identitiesOf(person)) {
      const [holder] = await holdersOf(db, [identity]);
      if (holder !== undefined) return holder;
    }
    return null;
  };

  const readIdentityRows = (
    contactId: number | null,
    trx?: Transaction,
  ): Promise<IdentityRow[]> => {
    const query = db.getConnection(TABLES.identities).select('*').where({ contact_id: contactId });
    return Promise.resolve(trx ? query.transacting(trx) : query);
  };

  /** All ids of the subject under which anything may be stored. */
  const allIds = async (
    { contactId, ids }: Pick<Subject, 'contactId' | 'ids'>,
    trx?: Transaction,
  ): Promise<HashedIdentity[]> => {
    const known = contactId === null ? [] : await readKnownBy(db, [contactId], trx);
    const keyed = known.map(({ kind, value_hash }) => ({
      kind,
      value_hash: identityHashes.keyed(value_hash),
    }));
    return distinct([...ids, ...keyed]);
  };

  const readTouchpoints = async (identities: IdentityRow[]): Promise<TouchpointRow[]> =>
    db
      .getConnection(TABLES.touchpoints)
      .select('*')
      .whereIn(
        'identity_id',
        identities.map(({ id }) => Number(id)),
      )
      .orderBy(['occurred_at', 'id']);

  const exportOf = async (
    { name, plainIds }: Subject,
    identities: IdentityRow[],
    ids: HashedIdentity[],
  ): Promise<ContactExport | null> => {
    const touchpoints = await readTouchpoints(identities);
    const served = await readServedTo(db, ids);
    const consent = await readConsent(db, ids);
    const traits = await readTraitsUnder(
      db,
      identities.map(({ id }) => Number(id)),
    );
    const participations = await readParticipationsOf(
      db,
      identityHashes.keyed,
      heldBy(identities, plainIds),
    );
    const isNobody =
      identities.length + served.length + participations.length === 0 &&
      consent.state === 'not_said';
    if (isNobody) return null;
    return {
      contact: name,
      identities: identities.map(identityOf),
      touchpoints: touchpoints.map(touchpointOf),
      served: await readServed(db, served),
      experiments: participations.map(({ experimentId, arm, firstAt }) => ({
        experiment: experimentId,
        arm,
        since: isoTime(firstAt),
      })),
      traits,
      consent,
    };
  };

  /** @returns whether there was anything to erase */
  const eraseIn = async (
    trx: Transaction,
    subject: Subject,
    askedThrough: AskedThrough,
  ): Promise<boolean> => {
    // First, so that lists which are being written are found below.
    const seq = await nextInSequence(db, trx, 'erasures');
    const remove = (table: string) => db.getConnection(table).transacting(trx).delete();
    const { contactId } = subject;
    if (contactId !== null) await lockContactsWhole(db, trx, [contactId]);
    const identities = contactId === null ? [] : await readIdentityRows(contactId, trx);
    const ids = await allIds(subject, trx);
    const served = await readServedTo(db, ids, trx);
    const participations = await removeParticipationsOf(
      db,
      identityHashes.keyed,
      heldBy(identities, subject.plainIds),
      trx,
    );
    const isFound = identities.length + served.length + participations > 0;
    const identityIds = identities.map(({ id }) => Number(id));
    let touchpoints = 0;
    for (const chunk of inChunks(identityIds)) {
      touchpoints += await remove(TABLES.touchpoints).whereIn('identity_id', chunk);
      await remove(TABLES.traits).whereIn('identity_id', chunk);
      await remove(TABLES.identities).whereIn('id', chunk);
    }
    for (const chunk of inChunks(served.map(({ id }) => Number(id)))) {
      await remove(TABLES.served).whereIn('id', chunk);
    }
    if (contactId !== null) await remove(TABLES.contacts).where({ id: contactId });
    if (identities.length > 0) await dropSnapshot(db, trx);
    // Also where nothing was found: a list may be on its way on another instance.
    await recordErasure(db, trx, {
      ids,
      seq,
      asked_through: askedThrough,
      identities: identities.length,
      touchpoints,
      served: served.length,
      contact_id: identities.length > 0 ? contactId : null,
    });
    return isFound;
  };

  return {
    /** Whoever these ids belong to, known or not. */
    async subjectOf(person: Person, name: string): Promise<Subject> {
      const identities = identitiesOf(person);
      return {
        name,
        contactId: await contactOf(person),
        ids: identities.map((identity) => identityHashes.of(identity)),
        plainIds: identities.map(({ kind, value }) => ({ kind, value_hash: valueHash(value) })),
      };
    },

    /** Whoever a server or an admin user names by an id of the site's own. */
    async find(contact: string): Promise<number | null> {
      return contactOf(emailHashes.complete({ contact }));
    },

    /** What the site says of somebody. */
    async traitsOf(person: Person): Promise<Traits> {
      const contactId = await contactOf(person);
      const identities = contactId === null ? [] : await readIdentityRows(contactId);
      return readTraitsUnder(
        db,
        identities.map(({ id }) => Number(id)),
      );
    },

    /** Everything stored about somebody, or null when there is nothing. */
    async export(subject: Subject): Promise<ContactExport | null> {
      await servedLists.flush();
      const { contactId } = subject;
      const identities = contactId === null ? [] : await readIdentityRows(contactId);
      return exportOf(subject, identities, await allIds(subject));
    },

    /** What was collected under these ids themselves, without what their contact is known by besides. */
    async exportOnly(subject: Subject): Promise<ContactExport | null> {
      const { contactId, ids } = subject;
      await servedLists.flush();
      const asked = new Set(ids.map(keyOf));
      const rows = contactId === null ? [] : await readIdentityRows(contactId);
      const own = rows.filter(({ kind, value_hash }) =>
        asked.has(keyOf({ kind, value_hash: identityHashes.keyed(value_hash) })),
      );
      return exportOf(subject, own, ids);
    },

    /**
     * Erases somebody with their identities, touchpoints and served lists, and records how many there were. Other instances
     * follow within seconds. What they decided about consent stays, by keyed hashes, because it still holds.
     * @returns false when there was nothing
     */
    async erase(subject: Subject, askedThrough: AskedThrough): Promise<boolean> {
      await servedLists.flush();
      const isFound = await retryOnConflict(() =>
        inTransaction(db, (trx) => eraseIn(trx, subject, askedThrough)),
      );
      if (subject.contactId !== null) model.forget(subject.contactId);
      clearHashCache();
      identityHashes.clear();
      return isFound;
    },
  };
};

export type ContactsService = ReturnType<typeof createContacts>;
