import { type Transaction, TABLES } from '../database';
import type { Database } from '../strapi';
import type { IdentityKind } from './identity';

/** Times are milliseconds since 1970. */
export interface HeldIdentity {
  contactId: number;
  kind: IdentityKind;
  value: string;
  valueHash: string;
  createdAt: number;
  joinedAt: number | null;
}

interface Row {
  contact_id: unknown;
  kind: IdentityKind;
  value: string;
  value_hash: string;
  created_at: unknown;
  joined_at: unknown;
}

/** The best identification first. */
const KINDS: IdentityKind[] = ['contact', 'email', 'external', 'anonymous'];

const byKind = (left: HeldIdentity, right: HeldIdentity): number =>
  KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind) || left.createdAt - right.createdAt;

/** The ids of these contacts. The best identification of each comes first. */
export async function readHeldIdentities(
  db: Database,
  contactIds: number[],
  trx?: Transaction,
): Promise<HeldIdentity[]> {
  const query = db
    .getConnection(TABLES.identities)
    .select('contact_id', 'kind', 'value', 'value_hash', 'created_at', 'joined_at')
    .whereIn('contact_id', contactIds);
  const rows: Row[] = await (trx ? query.transacting(trx) : query);
  return rows
    .map((row) => ({
      contactId: Number(row.contact_id),
      kind: row.kind,
      value: row.value,
      valueHash: row.value_hash,
      createdAt: Number(row.created_at),
      joinedAt: row.joined_at === null ? null : Number(row.joined_at),
    }))
    .sort(byKind);
}
