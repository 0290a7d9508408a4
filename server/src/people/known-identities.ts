import { type Transaction, TABLES, inChunks } from '../database';
import type { Database } from '../strapi';
import { identityKey, valueHash, type Identity } from './identity';
import { currentOf, type IdentityRow } from './identity-plan';
import { readIdentityRows } from './read-identities';

/** An identity by its plain hash. */
export type KnownIdentity = Pick<IdentityRow, 'kind' | 'value_hash'>;

type Known = KnownIdentity;

const keyOf = ({ kind, value_hash }: Known): string => identityKey(kind, value_hash);

const plain = ({ kind, value }: Identity): Known => ({ kind, value_hash: valueHash(value) });

/** The contacts who hold these identities now. */
export async function holdersOf(
  db: Database,
  identities: Identity[],
  trx?: Transaction,
): Promise<number[]> {
  const own = new Set(identities.map((identity) => keyOf(plain(identity))));
  const hashes = identities.map(({ value }) => valueHash(value));
  const rows = currentOf(await readIdentityRows(db, hashes, trx));
  return [
    ...new Set(rows.filter((row) => own.has(keyOf(row))).map(({ contact_id }) => contact_id)),
  ];
}

/** What these contacts are known by, without devices that are somebody else's by now. */
export async function readKnownBy(
  db: Database,
  contactIds: number[],
  trx?: Transaction,
): Promise<Known[]> {
  const found: (Known & { epoch: unknown })[] = [];
  for (const chunk of inChunks(contactIds)) {
    const query = db
      .getConnection(TABLES.identities)
      .select('kind', 'value_hash', 'epoch')
      .whereIn('contact_id', chunk);
    found.push(...((await (trx ? query.transacting(trx) : query)) as typeof found));
  }
  const shared = found.map(({ value_hash }) => value_hash);
  const current = new Map(
    currentOf(await readIdentityRows(db, shared, trx)).map((row) => [keyOf(row), row.epoch]),
  );
  return found.filter((row) => current.get(keyOf(row)) === Number(row.epoch));
}

/** The given identities, and all others of the contacts who hold them. By plain hashes. */
export async function allIdentitiesOf(
  db: Database,
  identities: Identity[],
  trx?: Transaction,
): Promise<Known[]> {
  const others = await readKnownBy(db, await holdersOf(db, identities, trx), trx);
  return [
    ...new Map([...identities.map(plain), ...others].map((one) => [keyOf(one), one])).values(),
  ];
}
