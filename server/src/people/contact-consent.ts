import type { ContactConsent } from '../../../plugin/contracts/contact-records';
import { TABLES } from '../database';
import type { Database } from '../strapi';
import { keyOf, type HashedIdentity } from './identity-hashes';

interface Row extends HashedIdentity {
  consent: unknown;
  changed_at: unknown;
}

/** The last decision about consent for these ids. A withdrawal of one holds for all. */
export async function readConsent(
  db: Database,
  identities: HashedIdentity[],
): Promise<ContactConsent> {
  const keys = new Set(identities.map(keyOf));
  const rows: Row[] = await db
    .getConnection(TABLES.consents)
    .select('kind', 'value_hash', 'consent', 'changed_at')
    .whereIn(
      'value_hash',
      identities.map(({ value_hash }) => value_hash),
    );
  const own = rows.filter((row) => keys.has(keyOf(row)));
  if (own.length === 0) return { state: 'not_said', changedAt: null };
  const withdrawn = own.filter(({ consent }) => !consent);
  const deciding = withdrawn.length > 0 ? withdrawn : own;
  const changedAt = Math.max(...deciding.map(({ changed_at }) => Number(changed_at)));
  return {
    state: withdrawn.length > 0 ? 'withdrawn' : 'given',
    changedAt: new Date(changedAt).toISOString(),
  };
}
