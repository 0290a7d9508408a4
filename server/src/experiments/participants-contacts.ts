import { DAY_MS } from '../../../plugin/time';
import { TABLES, inChunks } from '../database';
import { timeSlices } from '../scheduling';
import type { Database } from '../strapi';

/** Identities that are read at once. */
const PAGE = 5_000;
/** Requests wait no longer for the hashes of identities. */
const SLICE_MS = 5;

interface IdentityRow {
  id: unknown;
  kind: string;
  value_hash: string;
  epoch: unknown;
  contact_id: unknown;
}

/** Somebody in an experiment, by the identity that they had when they entered it, or else by the keyed hash of an id. */
export interface Entrant {
  identityId: number | null;
  /** The stored hash of the id with its kind and holder. */
  key: string;
  firstAt: number;
}

interface Parts {
  db: Database;
  /** The key under which an identity would be stored here. */
  keyOf: (identity: { kind: string; value_hash: string; epoch: number }) => string;
}

async function byIdentity(db: Database, ids: number[]): Promise<Map<number, number>> {
  const contacts = new Map<number, number>();
  for (const chunk of inChunks(ids)) {
    const rows: IdentityRow[] = await db
      .getConnection(TABLES.identities)
      .select('id', 'contact_id')
      .whereIn('id', chunk);
    for (const { id, contact_id } of rows) contacts.set(Number(id), Number(contact_id));
  }
  return contacts;
}

/** A keyed hash leads nowhere, so identities that are younger than the first of these entrants are gone through. */
async function byKey({ db, keyOf }: Parts, entrants: Entrant[]): Promise<Map<string, number>> {
  const contacts = new Map<string, number>();
  if (entrants.length === 0) return contacts;
  const sought = new Set(entrants.map(({ key }) => key));
  const first = entrants.reduce((least, { firstAt }) => Math.min(least, firstAt), Infinity);
  const slices = timeSlices(SLICE_MS);
  for (let after = 0; ;) {
    const rows: IdentityRow[] = await db
      .getConnection(TABLES.identities)
      .select('id', 'kind', 'value_hash', 'epoch', 'contact_id')
      .where('id', '>', after)
      // Clocks of instances differ.
      .where('created_at', '>=', first - DAY_MS)
      .orderBy('id')
      .limit(PAGE);
    for (const { kind, value_hash, epoch, contact_id } of rows) {
      const key = keyOf({ kind, value_hash, epoch: Number(epoch) });
      if (sought.has(key)) contacts.set(key, Number(contact_id));
      if (slices.isOver()) await slices.next();
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return contacts;
    after = Number(last.id);
  }
}

/** Who entrants are by now; null for who is still nobody's. */
export async function contactsOf(
  parts: Parts,
  entrants: Entrant[],
): Promise<(entrant: Entrant) => number | null> {
  const known = entrants.flatMap(({ identityId }) => identityId ?? []);
  const identified = await byIdentity(parts.db, known);
  const later = await byKey(
    parts,
    entrants.filter(({ identityId }) => identityId === null),
  );
  return ({ identityId, key }) =>
    (identityId === null ? later.get(key) : identified.get(identityId)) ?? null;
}
