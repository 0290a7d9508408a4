import type { IgnoredReason } from '../../../plugin/contracts/touchpoints';
import {
  type Transaction,
  TABLES,
  inChunks,
  inTransaction,
  nextId,
  nextInSequence,
  retryOnConflict,
} from '../database';
import type { ReadConfig } from '../site';
import type { Database } from '../strapi';
import { identitiesOf, type Person } from './identity';
import { keyOf, type HashedIdentity, type IdentityHashesService } from './identity-hashes';
import { allIdentitiesOf } from './known-identities';

interface ConsentRow extends HashedIdentity {
  consent: unknown;
  seq: unknown;
}

interface GroupedRow extends HashedIdentity {
  group_id: unknown;
}

interface Parts {
  db: Database;
  identityHashes: Pick<IdentityHashesService, 'of' | 'keyed'>;
}

/**
 * Who has withdrawn consent, by hashes of their ids. An erasure keeps these, so that the withdrawal still holds when the
 * person comes back. In memory, so that no touchpoint waits for a query.
 */
export const createConsents = ({ db, identityHashes }: Parts) => {
  const withdrawn = new Set<string>();
  /** The last decision that is known here, by its number; null before the first reading. */
  let known: number | null = null;

  const apply = (row: Omit<ConsentRow, 'seq'>): void => {
    if (row.consent) withdrawn.delete(keyOf(row));
    else withdrawn.add(keyOf(row));
  };

  const rows = (trx: Transaction) => db.getConnection(TABLES.consents).transacting(trx);

  /** The rows of these ids, and of all ids that earlier decisions of the same people were about. */
  const readGroups = async (trx: Transaction, own: HashedIdentity[]): Promise<GroupedRow[]> => {
    const keys = new Set(own.map(keyOf));
    const columns = ['kind', 'value_hash', 'group_id'];
    const hashes = own.map(({ value_hash }) => value_hash);
    const stored: GroupedRow[] = await rows(trx).select(columns).whereIn('value_hash', hashes);
    const mine = stored.filter((row) => keys.has(keyOf(row)));
    const groups = mine.flatMap(({ group_id }) => (group_id === null ? [] : [Number(group_id)]));
    const others: GroupedRow[] = await rows(trx).select(columns).whereIn('group_id', groups);
    return [...mine, ...others];
  };

  const write = async (trx: Transaction, person: Person, consent: boolean) => {
    // First, so that decisions about the same person wait for each other.
    const seq = await nextInSequence(db, trx, 'consents');
    const known = await allIdentitiesOf(db, identitiesOf(person), trx);
    const own = known.map(({ kind, value_hash }) => ({
      kind,
      value_hash: identityHashes.keyed(value_hash),
    }));
    const earlier = await readGroups(trx, own);
    const group_id = Number(earlier.find((row) => row.group_id !== null)?.group_id ?? nextId());
    const changed_at = Date.now();
    const decided = new Map(
      [...own, ...earlier].map(({ kind, value_hash }) => [
        keyOf({ kind, value_hash }),
        { kind, value_hash, consent, changed_at, seq, group_id },
      ]),
    );
    for (const chunk of inChunks([...decided.values()])) {
      await rows(trx).insert(chunk).onConflict(['value_hash', 'kind']).merge();
    }
    return [...decided.values()];
  };

  const isRefused = (person: Person): boolean[] =>
    identitiesOf(person).map((identity) => withdrawn.has(keyOf(identityHashes.of(identity))));

  /** Stores a person's decision for all ids that are known to be theirs. Other instances read it within seconds. */
  const set = async (person: Person, consent: boolean): Promise<void> => {
    const decided = await retryOnConflict(() =>
      inTransaction(db, (trx) => write(trx, person, consent)),
    );
    decided.forEach(apply);
  };

  return {
    /** Reads what any instance has changed since the last call; the first call reads everything. */
    async poll(): Promise<void> {
      const query = db
        .getConnection(TABLES.consents)
        .select('kind', 'value_hash', 'consent', 'seq')
        .orderBy('seq');
      const read: ConsentRow[] = await (known === null ? query : query.where('seq', '>', known));
      read.forEach(apply);
      known = Number(read.at(-1)?.seq ?? known ?? 0);
    },

    /** Whether any id of the person belongs to somebody who has withdrawn consent. */
    isWithdrawn: (person: Person): boolean =>
      withdrawn.size > 0 && isRefused(person).includes(true),

    set,

    /** Extends the withdrawals of these people to the other ids that they came with. */
    async extend(persons: Person[]): Promise<void> {
      for (const person of persons) {
        const refused = isRefused(person);
        if (refused.includes(true) && refused.includes(false)) await set(person, false);
      }
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
