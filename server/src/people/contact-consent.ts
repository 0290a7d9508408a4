import type { ContactConsent } from '../../../plugin/contracts/contact-records';
import { TABLES } from '../database';
import type { Database } from '../strapi';
import { identityKey, type IdentityKind } from './identity';

interface Row {
  kind: IdentityKind;
  value_hash: string;
  consent: unknown;
  changed_at: unknown;
}

/** The last decision about consent for these ids. A withdrawal of one holds for all. */
export async function readConsent(
  db: Database,
  identities: { kind: IdentityKind; valueHash: string }[],
): Promise<ContactConsent> {
  const keys = new Set(identities.map(({ kind, valueHash }) => identityKey(kind, valueHash)));
  const rows: Row[] = await db
    .getConnection(TABLES.consents)
    .select('kind', 'value_hash', 'consent', 'changed_at')
    .whereIn(
      'value_hash',
      identities.map(({ valueHash }) => valueHash),
    );
  const own = rows.filter(({ kind, value_hash }) => keys.has(identityKey(kind, value_hash)));
  if (own.length === 0) return { state: 'not_said', changedAt: null };
  const withdrawn = own.filter(({ consent }) => !consent);
  const deciding = withdrawn.length > 0 ? withdrawn : own;
  const changedAt = Math.max(...deciding.map(({ changed_at }) => Number(changed_at)));
  return {
    state: withdrawn.length > 0 ? 'withdrawn' : 'given',
    changedAt: new Date(changedAt).toISOString(),
  };
}
