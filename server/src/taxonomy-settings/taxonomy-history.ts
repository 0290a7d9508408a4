import type { TaxonomyHistoryEntry, TermChange } from '../../../plugin/contracts/taxonomy-settings';
import { isEqual } from '../../../plugin/taxonomy/document/is-equal';
import type { StoredTerm } from '../../../plugin/taxonomy/document/stored-term';
import { type Transaction, TABLES } from '../database';
import { lastRevision, type StoredChange } from '../taxonomy';
import type { TagMove } from '../tags';
import type { Database } from '../strapi';

const DAY_MS = 86_400_000;
/** As long as a change can be undone. */
const KEPT_MS = 30 * DAY_MS;
/** Changes that are listed. */
const LISTED = 20;

/** A tag move that was made, and how many documents' tags it moved. */
export type MadeMove = TagMove & { count: number };

export interface RecordedChange {
  id: number;
  madeAt: number;
  author: string | null;
  diff: TermChange[];
  terms: StoredChange[];
  moves: MadeMove[];
  undoneAt: number | null;
}

interface ChangeRow {
  id: unknown;
  made_at: unknown;
  author_name: string | null;
  diff: string;
  terms: string;
  moves: string;
  undone_at: unknown;
}

// What is parsed here was written here.
const changeOf = (row: ChangeRow): RecordedChange => ({
  id: Number(row.id),
  madeAt: Number(row.made_at),
  author: row.author_name,
  diff: JSON.parse(row.diff) as TermChange[],
  terms: JSON.parse(row.terms) as StoredChange[],
  moves: JSON.parse(row.moves) as MadeMove[],
  undoneAt: row.undone_at === null ? null : Number(row.undone_at),
});

const changes = (db: Database) => db.getConnection(TABLES.taxonomyChanges);

/**
 * The number of the change that comes next. Read it before what the change starts from: a change that is committed after
 * that has this number, too, and one that is committed before is seen.
 */
export const nextRevision = async (db: Database, trx: Transaction): Promise<number> =>
  (await lastRevision(db, trx)) + 1;

/**
 * Notes a change before it is made. Of two with one revision the database lets one through; the other is to be tried
 * anew, and finds that its versions are old: see `retryOnConflict`.
 * @returns its id
 */
export async function recordChange(
  db: Database,
  trx: Transaction,
  {
    revision,
    author,
    diff,
    terms,
  }: Pick<RecordedChange, 'author' | 'diff' | 'terms'> & { revision: number },
  now: number,
): Promise<number> {
  await changes(db)
    .transacting(trx)
    .insert({
      revision,
      made_at: now,
      author_name: author,
      diff: JSON.stringify(diff),
      terms: JSON.stringify(terms),
      moves: '[]',
    });
  const [row]: { id: unknown }[] = await changes(db)
    .transacting(trx)
    .select('id')
    .where({ revision });
  return Number(row?.id);
}

export async function noteMoves(
  db: Database,
  trx: Transaction,
  id: number,
  moves: MadeMove[],
): Promise<void> {
  await changes(db)
    .transacting(trx)
    .where({ id })
    .update({ moves: JSON.stringify(moves) });
}

export async function noteUndone(
  db: Database,
  trx: Transaction,
  id: number,
  now: number,
): Promise<void> {
  await changes(db).transacting(trx).where({ id }).update({ undone_at: now });
}

export async function findChange(
  db: Database,
  trx: Transaction,
  id: number,
): Promise<RecordedChange | null> {
  const [row]: ChangeRow[] = await changes(db).transacting(trx).where({ id });
  return row ? changeOf(row) : null;
}

/** Whether the terms are still as a change left them. */
export const isLatest = ({ terms }: RecordedChange, stored: StoredTerm[]): boolean =>
  terms.every(({ before, after }) => {
    const changed = after ?? before;
    const now = stored.find(({ facet, key }) => facet === changed?.facet && key === changed.key);
    return isEqual(now ?? null, after);
  });

/** The latest changes, newest first. @param stored the terms as they are now */
export async function listChanges(
  db: Database,
  stored: StoredTerm[],
): Promise<TaxonomyHistoryEntry[]> {
  const rows: ChangeRow[] = await changes(db).orderBy('id', 'desc').limit(LISTED);
  return rows.map(changeOf).map((change) => ({
    id: change.id,
    madeAt: new Date(change.madeAt).toISOString(),
    author: change.author,
    changes: change.diff,
    movedTags: change.moves.reduce((sum, { count }) => sum + count, 0),
    canUndo: change.undoneAt === null && change.terms.length > 0 && isLatest(change, stored),
    undoneAt: change.undoneAt === null ? null : new Date(change.undoneAt).toISOString(),
  }));
}

/** Drops changes that are too old to be undone. @param now milliseconds since 1970 */
export async function dropOldChanges(db: Database, now: number): Promise<void> {
  const old = () => changes(db).where('made_at', '<', now - KEPT_MS);
  const ids: { id: unknown }[] = await old().select('id');
  await db
    .getConnection(TABLES.movedTags)
    .whereIn(
      'change_id',
      ids.map(({ id }) => Number(id)),
    )
    .delete();
  await old().delete();
}
