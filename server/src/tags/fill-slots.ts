import { SINGLE_VALUED } from '../../../plugin/taxonomy/facet-terms';
import { inChunks, inTransaction, TABLES, type Transaction } from '../database';
import type { Database } from '../strapi';
import { lastRevision } from '../taxonomy';
import { TAG_UID } from './tag-rows';

interface Row {
  id: unknown;
  content_type: string;
  target_id: string;
  facet: string;
  term: string;
  source: string;
  author_id: number | null;
  author_name: string | null;
  created_at: unknown;
  document_id: string | null;
}

const SINGLE = [...SINGLE_VALUED];
const keyOf = ({ content_type, target_id, facet }: Row): string =>
  JSON.stringify([content_type, target_id, facet]);

/** Keeps surplus tags where the taxonomy's page shows what was moved. It cannot be undone: the database has no room for both. */
async function logSurplus(
  db: Database,
  trx: Transaction,
  surplus: { row: Row; kept: string }[],
): Promise<void> {
  const from = (table: string) => db.getConnection(table).transacting(trx);
  const revision = (await lastRevision(db, trx)) + 1;
  const counts = new Map<string, { facet: string; from: string; to: string; count: number }>();
  for (const { row, kept } of surplus) {
    const key = JSON.stringify([row.facet, row.term, kept]);
    const move = counts.get(key) ?? { facet: row.facet, from: row.term, to: kept, count: 0 };
    counts.set(key, { ...move, count: move.count + 1 });
  }
  const moves = JSON.stringify([...counts.values()]);
  await from(TABLES.taxonomyChanges).insert({
    revision,
    made_at: Date.now(),
    author_name: 'Lifecycle',
    diff: '[]',
    terms: '[]',
    moves,
  });
  const [change]: { id: unknown }[] = await from(TABLES.taxonomyChanges)
    .select('id')
    .where({ revision });
  for (const rows of inChunks(surplus)) {
    await from(TABLES.movedTags).insert(
      rows.map(({ row, kept }) => ({
        change_id: Number(change?.id),
        row_document_id: row.document_id,
        content_type: row.content_type,
        target_id: row.target_id,
        facet: row.facet,
        term: row.term,
        moved_to: kept,
        had_target: true,
        source: row.source,
        author_id: row.author_id,
        author_name: row.author_name,
        set_at: row.created_at,
      })),
    );
  }
}

/** The rows of facets in which a document has one term, where it has several. */
async function crowdedRows(db: Database, trx: Transaction, table: string): Promise<Row[]> {
  const { connection } = db;
  const another = db
    .getConnection(`${table} as o`)
    .transacting(trx)
    .select(connection.raw('1'))
    .whereRaw('?? = ??', ['o.content_type', 't.content_type'])
    .whereRaw('?? = ??', ['o.target_id', 't.target_id'])
    .whereRaw('?? = ??', ['o.facet', 't.facet'])
    .whereRaw('?? <> ??', ['o.id', 't.id']);
  const rows: Row[] = await db
    .getConnection(`${table} as t`)
    .transacting(trx)
    .select('t.*')
    .whereIn('t.facet', SINGLE)
    .whereExists(another)
    .orderBy('t.id', 'desc');
  return rows;
}

/** All but the newest of each document. */
function surplusOf(rows: Row[]): { row: Row; kept: string }[] {
  const newest = new Map<string, string>();
  return rows.flatMap((row) => {
    const kept = newest.get(keyOf(row));
    if (kept !== undefined) return [{ row, kept }];
    newest.set(keyOf(row), row.term);
    return [];
  });
}

async function fill(db: Database, trx: Transaction, table: string): Promise<void> {
  const tags = () => db.getConnection(table).transacting(trx);
  const unfilled: unknown[] = await tags().select('id').whereNull('slot').limit(1);
  if (unfilled.length === 0) return;
  const surplus = surplusOf(await crowdedRows(db, trx, table));
  if (surplus.length > 0) await logSurplus(db, trx, surplus);
  for (const rows of inChunks(surplus)) {
    await tags()
      .whereIn(
        'id',
        rows.map(({ row }) => Number(row.id)),
      )
      .delete();
  }
  await tags().whereNull('slot').whereIn('facet', SINGLE).update({ slot: '' });
  await tags()
    .whereNull('slot')
    .update({ slot: db.connection.raw('??', ['term']) });
}

/**
 * Fills the slots of tags that came without one: from a version before slots, or by a transfer from such a site. Of several terms
 * where there is room for one, the newest stays, and the others are kept with the changes of the taxonomy. It runs at each start,
 * before Strapi makes the unique index: see `slotOf`.
 */
export async function fillSlots(db: Database): Promise<void> {
  const { tableName } = db.metadata.get(TAG_UID);
  if (!(await db.getSchemaConnection().hasTable(tableName))) return;
  if (!(await db.getSchemaConnection().hasColumn(tableName, 'slot'))) {
    await db.getSchemaConnection().alterTable(tableName, (table) => {
      table.string('slot', 100);
    });
  }
  await inTransaction(db, (trx) => fill(db, trx, tableName));
}
