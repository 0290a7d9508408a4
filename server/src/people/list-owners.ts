import { TABLES, inChunks } from '../database';
import type { Database } from '../strapi';
import { identityKey, type IdentityKind } from './identity';

interface ListRow {
  recommendation_id: string;
  identity_kind: IdentityKind;
  identity_hash: string;
}

interface IdentityRow {
  contact_id: unknown;
  kind: IdentityKind;
  value_hash: string;
}

/** To whom lists were served, as kind and keyed hash of an id, by the ids of the lists. */
export async function readListOwners(
  db: Database,
  recommendationIds: string[],
): Promise<ReadonlyMap<string, string>> {
  const owners = new Map<string, string>();
  for (const chunk of inChunks(recommendationIds)) {
    const rows: ListRow[] = await db
      .getConnection(TABLES.served)
      .select('recommendation_id', 'identity_kind', 'identity_hash')
      .whereIn('recommendation_id', chunk);
    for (const { recommendation_id, identity_kind, identity_hash } of rows) {
      owners.set(recommendation_id, identityKey(identity_kind, identity_hash));
    }
  }
  return owners;
}

/** All ids that contacts are or were known by, as kind and keyed hash. */
export async function readOwnIds(
  db: Database,
  contactIds: number[],
  keyed: (hash: string) => string,
): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const ids = new Map<number, Set<string>>();
  for (const chunk of inChunks(contactIds)) {
    const rows: IdentityRow[] = await db
      .getConnection(TABLES.identities)
      .select('contact_id', 'kind', 'value_hash')
      .whereIn('contact_id', chunk);
    for (const { contact_id, kind, value_hash } of rows) {
      const own = ids.get(Number(contact_id)) ?? new Set();
      ids.set(Number(contact_id), own.add(identityKey(kind, keyed(value_hash))));
    }
  }
  return ids;
}
