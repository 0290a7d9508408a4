import type {
  ContactRecord,
  ContactRecordsAnswer,
} from '../../../plugin/contracts/contact-records';
import { readProfile } from '../../../plugin/journey/contact-profile';
import type { WatchOut } from '../../../plugin/watch-outs/watch-outs';
import { isoTime } from '../../../plugin/time';
import { TABLES, inChunks, offsetOf, paginationOf, type Page } from '../database';
import { readHeldIdentities, identitiesOf, valueHash, type EmailHashesService } from '../people';
import type { Database } from '../strapi';
import type { ModelService } from '../model';
import type { TaxonomyService } from '../taxonomy';

/** Ids from these sources are stored with the source's name in front; a search may leave it out. */
const EXTERNAL_SOURCES = ['hubspot', 'activecampaign'];

interface ContactRow {
  id: unknown;
  created_at: unknown;
}

interface Touched {
  count: number;
  firstAt: number;
  lastAt: number;
}

interface Parts {
  db: Database;
  emailHashes: EmailHashesService;
  model: ModelService;
  taxonomy: TaxonomyService;
  /** Numeric ids of the contacts of whom a watch-out is true. */
  contactsOf: (watchOut: WatchOut) => Promise<number[]>;
}

/** Which contacts are listed; all without any. */
export interface Narrowed {
  /** A whole id or e-mail address. */
  search?: string;
  watchOut?: WatchOut;
}

/** The list of contacts that the admin shows. */
export const createContactRecords = ({ db, emailHashes, model, taxonomy, contactsOf }: Parts) => {
  /** Hashes of every value that the id or address may be stored as: only hashes are indexed. */
  const hashesOf = (search: string): string[] => {
    const own = identitiesOf(emailHashes.complete({ contact: search }));
    const external = EXTERNAL_SOURCES.map((source) => `${source}:${search}`);
    return [...own.map(({ value }) => value), ...external].map(valueHash);
  };

  const found = (search: string | undefined, only: number[] | null) => {
    const held = db
      .getConnection(`${TABLES.identities} as i`)
      .select(db.connection.raw('1'))
      .whereRaw('?? = ??', ['i.contact_id', 'c.id']);
    if (search !== undefined) void held.whereIn('i.value_hash', hashesOf(search));
    const query = db.getConnection(`${TABLES.contacts} as c`).whereExists(held);
    if (only === null) return query;
    // A database takes only so many values in one list.
    return query.where((listed) => {
      void listed.whereRaw('1 = 0');
      for (const chunk of inChunks(only)) void listed.orWhereIn('c.id', chunk);
    });
  };

  const readTouched = async (contactIds: number[]): Promise<Map<number, Touched>> => {
    const rows = (await db
      .getConnection(`${TABLES.identities} as i`)
      .join(`${TABLES.touchpoints} as t`, 't.identity_id', 'i.id')
      .whereIn('i.contact_id', contactIds)
      .groupBy('i.contact_id')
      .select('i.contact_id')
      .count({ count: '*' })
      .min({ first_at: 't.occurred_at' })
      .max({ last_at: 't.occurred_at' })) as unknown as Record<string, unknown>[];
    return new Map(
      rows.map((row) => [
        Number(row.contact_id),
        {
          count: Number(row.count),
          firstAt: Number(row.first_at),
          lastAt: Number(row.last_at),
        },
      ]),
    );
  };

  const stageOf = (contactId: number): string | null => {
    const profile = model.profiles().get(contactId);
    return profile === undefined
      ? null
      : readProfile(profile, taxonomy.current(), Date.now()).stage;
  };

  return {
    /** A page of contacts, the newest first. */
    async list({ search, watchOut }: Narrowed, page: Page): Promise<ContactRecordsAnswer> {
      const only = watchOut === undefined ? null : await contactsOf(watchOut);
      const [counted]: { total: unknown }[] = await found(search, only).count({ total: '*' });
      const rows: ContactRow[] = await found(search, only)
        .select('c.id', 'c.created_at')
        .orderBy('c.id', 'desc')
        .limit(page.pageSize)
        .offset(offsetOf(page));
      const ids = rows.map(({ id }) => Number(id));
      const identities = await readHeldIdentities(db, ids);
      const touched = await readTouched(ids);
      const data = rows.flatMap((row): ContactRecord[] => {
        const record = Number(row.id);
        const createdAt = Number(row.created_at);
        const own = identities.filter(({ contactId }) => contactId === record);
        const [first] = own;
        // Erased or joined since the page was read.
        if (first === undefined) return [];
        const touches = touched.get(record);
        return [
          {
            record,
            identity: { kind: first.kind, value: first.value },
            identities: own.length,
            createdAt: isoTime(createdAt),
            knownSince: isoTime(Math.min(createdAt, touches?.firstAt ?? createdAt)),
            touchpoints: touches?.count ?? 0,
            lastTouchAt: touches === undefined ? null : isoTime(touches.lastAt),
            stage: touches === undefined ? null : stageOf(record),
          },
        ];
      });
      return { data, meta: { pagination: paginationOf(page, Number(counted?.total ?? 0)) } };
    },
  };
};

export type ContactRecordsService = ReturnType<typeof createContactRecords>;
