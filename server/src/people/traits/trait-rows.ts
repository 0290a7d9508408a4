import type { TraitChanges, TraitValue, Traits } from '../../../../plugin/journey/traits';
import { type Transaction, TABLES, inChunks } from '../../database';
import type { Database } from '../../strapi';

/** What is new of the person whom an identity is of. */
export interface TraitsOfIdentity {
  identityId: number;
  changes: TraitChanges;
}

/** A stored trait of a contact. */
export interface StoredTrait {
  contactId: number;
  trait: string;
  /** Null for one that was removed. */
  value: TraitValue | null;
  seq: number;
}

interface Row {
  contact_id: unknown;
  trait: string;
  value: string | null;
  seq: unknown;
}

const storedTrait = ({ contact_id, trait, value, seq }: Row): StoredTrait => ({
  contactId: Number(contact_id),
  trait,
  value: value === null ? null : (JSON.parse(value) as TraitValue),
  seq: Number(seq),
});

/**
 * Stores what is new. A removal is stored, too, because it holds for what came with another identity of the person.
 * @param seq number of the change
 */
export async function writeTraits(
  db: Database,
  trx: Transaction,
  people: TraitsOfIdentity[],
  seq: number,
): Promise<void> {
  const rows = new Map(
    people.flatMap(({ identityId, changes }) =>
      Object.entries(changes).map(([trait, value]) => [
        `${identityId}/${trait}`,
        {
          identity_id: identityId,
          trait,
          value: value === null ? null : JSON.stringify(value),
          seq,
        },
      ]),
    ),
  );
  for (const chunk of inChunks([...rows.values()])) {
    await db
      .getConnection(TABLES.traits)
      .transacting(trx)
      .insert(chunk)
      .onConflict(['identity_id', 'trait'])
      .merge();
  }
}

const traitRows = (db: Database) =>
  db
    .getConnection(`${TABLES.traits} as t`)
    .join(`${TABLES.identities} as i`, 'i.id', 't.identity_id')
    .select('i.contact_id', 't.trait', 't.value', 't.seq');

/** The traits of these contacts as they were stored, the latest last. */
export async function readTraitsOf(db: Database, contactIds: number[]): Promise<StoredTrait[]> {
  const found: Row[] = [];
  for (const chunk of inChunks(contactIds)) {
    found.push(...((await traitRows(db).whereIn('i.contact_id', chunk)) as Row[]));
  }
  return found.map(storedTrait).sort((left, right) => left.seq - right.seq);
}

/** What was stored after a change, the latest last. */
export async function readTraitsAfter(
  db: Database,
  seq: number,
  limit: number,
): Promise<StoredTrait[]> {
  const rows = (await traitRows(db)
    .where('t.seq', '>', seq)
    .orderBy('t.seq', 'desc')
    .limit(limit)) as Row[];
  return rows.map(storedTrait).reverse();
}

/** The traits that are stored under these identities of one person, declared or not. */
export async function readTraitsUnder(db: Database, identityIds: number[]): Promise<Traits> {
  const found: Row[] = [];
  for (const chunk of inChunks(identityIds)) {
    found.push(...((await traitRows(db).whereIn('t.identity_id', chunk)) as Row[]));
  }
  const ordered = found.map(storedTrait).sort((left, right) => left.seq - right.seq);
  const latest = new Map(ordered.map(({ trait, value }) => [trait, value]));
  return Object.fromEntries(
    [...latest].filter((held): held is [string, TraitValue] => held[1] !== null),
  );
}
