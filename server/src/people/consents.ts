import type { IgnoredReason } from '../../../plugin/contracts/touchpoints';
import { TABLES, inChunks, inTransaction } from '../database';
import type { ReadConfig } from '../site';
import type { Database } from '../strapi';
import {
  identitiesOf,
  identityKey,
  valueHash,
  type EmailHashesService,
  type IdentityKind,
  type Person,
} from './identity';
import { readIdentities } from './read-identities';

/** The longest that a transaction may take, plus the difference of instances' clocks. */
const OVERLAP_MS = 10_000;

interface ConsentRow {
  kind: IdentityKind;
  value_hash: string;
  consent: unknown;
}

type StoredIdentity = Pick<ConsentRow, 'kind' | 'value_hash'>;

interface Parts {
  db: Database;
  emailHashes: EmailHashesService;
}

/**
 * Who has withdrawn consent, by hashes of their ids. An erasure keeps these, so that the withdrawal still holds when the
 * person comes back. In memory, so that no touchpoint waits for a query.
 */
export const createConsents = ({ db, emailHashes }: Parts) => {
  const withdrawn = new Set<string>();
  let readUntil: number | null = null;

  const apply = ({ kind, value_hash, consent }: ConsentRow): void => {
    const key = identityKey(kind, value_hash);
    if (consent) withdrawn.delete(key);
    else withdrawn.add(key);
  };

  const ownIdentities = (contact: string): StoredIdentity[] =>
    identitiesOf(emailHashes.complete({ contact })).map(({ kind, value }) => ({
      kind,
      value_hash: valueHash(value),
    }));

  /** The given ids, and all others of contacts that have one of them. */
  const allIdentities = async (own: StoredIdentity[]): Promise<StoredIdentity[]> => {
    const keys = new Set(own.map(({ kind, value_hash }) => identityKey(kind, value_hash)));
    const hashes = own.map(({ value_hash }) => value_hash);
    const holders = (await readIdentities(db, hashes))
      .filter(({ kind, value_hash }) => keys.has(identityKey(kind, value_hash)))
      .map(({ contact_id }) => contact_id);
    const stored: StoredIdentity[] = await db
      .getConnection(TABLES.identities)
      .distinct('kind', 'value_hash')
      .whereIn('contact_id', holders);
    const others = stored.filter(
      ({ kind, value_hash }) => !keys.has(identityKey(kind, value_hash)),
    );
    return [...own, ...others];
  };

  return {
    /** Reads what any instance has changed since the last call; the first call reads everything. */
    async poll(): Promise<void> {
      const now = Date.now();
      const rows: ConsentRow[] = await db
        .getConnection(TABLES.consents)
        .select('kind', 'value_hash', 'consent')
        .where('changed_at', '>=', readUntil === null ? 0 : readUntil - OVERLAP_MS);
      rows.forEach(apply);
      readUntil = now;
    },

    /** Whether any id of the person belongs to somebody who has withdrawn consent. */
    isWithdrawn: (person: Person): boolean =>
      withdrawn.size > 0 &&
      identitiesOf(person).some(({ kind, value }) =>
        withdrawn.has(identityKey(kind, valueHash(value))),
      ),

    /** Stores a contact's decision for all ids that are known to be theirs. Other instances read it within seconds. */
    async set(contact: string, consent: boolean): Promise<void> {
      const identities = await allIdentities(ownIdentities(contact));
      const now = Date.now();
      const rows = identities.map(({ kind, value_hash }) => ({
        kind,
        value_hash,
        consent,
        changed_at: now,
      }));
      await inTransaction(db, async (trx) => {
        for (const chunk of inChunks(rows)) {
          await db
            .getConnection(TABLES.consents)
            .transacting(trx)
            .insert(chunk)
            .onConflict(['value_hash', 'kind'])
            .merge();
        }
      });
      rows.forEach(apply);
    },
  };
};

export type ConsentsService = ReturnType<typeof createConsents>;

/** What a visitor's Global Privacy Control asks for, as this site honours it. */
export type PrivacySignal = 'no-profile' | 'no-storage';

interface PrivacyParts {
  config: ReadConfig;
  consents: Pick<ConsentsService, 'isWithdrawn'>;
}

/** Why nothing about a person may be stored, or null when it may. */
export function ignoredReason(
  { config, consents }: PrivacyParts,
  person: Person,
  signal: PrivacySignal | null,
): IgnoredReason | null {
  if (config().stateless) return 'stateless';
  if (signal === 'no-storage') return 'privacy_signal';
  return consents.isWithdrawn(person) ? 'no_consent' : null;
}

/** Whether what is stored of a person may be used for an answer. */
export const mayUseProfile = (
  parts: PrivacyParts,
  person: Person,
  signal: PrivacySignal | null,
): boolean => signal === null && ignoredReason(parts, person, signal) === null;
