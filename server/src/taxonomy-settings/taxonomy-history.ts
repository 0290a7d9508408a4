import type { TaxonomyHistoryEntry, TermChange } from '../../../plugin/contracts/taxonomy-settings';
import { isEqual } from '../../../plugin/taxonomy/document/is-equal';
import type { StoredTerm } from '../../../plugin/taxonomy/document/stored-term';
import { DAY_MS, isoTime } from '../../../plugin/time';
import { type Transaction, TABLES } from '../database';
import { lastRevision, type StoredChange } from '../taxonomy';
import type { TagMove } from '../tags';
import type { Database } from '../strapi';

/** A change can be undone for so long. */
const RETENTION_MS = 30 * DAY_MS;
const LISTED = 20;

/** A tag move of a change, and how many documents' tags it moved. */
export type CountedMove = TagMove & { count: number };

export interface LoggedChange {
  id: number;
  madeAt: number;
  author: string | null;
  diff: TermChange[];
  terms: StoredChange[];
  moves: CountedMove[];
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

const changeOf = (row: ChangeRow): LoggedChange => ({
  id: Number(row.id),
  madeAt: Number(row.made_at),
  author: row.author_name,
  diff: JSON.parse(row.diff) as TermChange[],
  terms: JSON.parse(row.terms) as StoredChange[],
  moves: JSON.parse(row.moves) as CountedMove[],
  undoneAt: row.undone_at === null ? null : Number(row.undone_at),
});

const changes = (db: Database) => db.getConnection(TABLES.taxonomyChanges);

/**
 * The number of the next change: an optimistic lock. Read it before the terms that the change starts from. A change that
 * is committed before is then seen; one that is committed later takes the same number, and one of the two fails.
 */
export const nextRevision = async (db: Database, trx: Transaction): Promise<number> =>
  (await lastRevision(db, trx)) + 1;

type NewChange = Pick<LoggedChange, 'author' | 'diff' | 'madeAt' | 'terms'> & { revision: number };

/**
 * Logs a change before it is made. Of two with the same revision one fails; call it in `retryOnConflict`.
 * @returns its id
 */
export async function insertChange(
  db: Database,
  trx: Transaction,
  { revision, author, diff, madeAt, terms }: NewChange,
): Promise<number> {
  await changes(db)
    .transacting(trx)
    .insert({
      revision,
      made_at: madeAt,
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

export async function saveMoves(
  db: Database,
  trx: Transaction,
  id: number,
  moves: CountedMove[],
): Promise<void> {
  await changes(db)
    .transacting(trx)
    .where({ id })
    .update({ moves: JSON.stringify(moves) });
}

export async function markUndone(
  db: Database,
  trx: Transaction,
  id: number,
  undoneAt: number,
): Promise<void> {
  await changes(db).transacting(trx).where({ id }).update({ undone_at: undoneAt });
}

export async function findChange(
  db: Database,
  trx: Transaction,
  id: number,
): Promise<LoggedChange | null> {
  const [row]: ChangeRow[] = await changes(db).transacting(trx).where({ id });
  return row ? changeOf(row) : null;
}

/** Whether the terms are still as a change left them. */
export const isLatest = ({ terms }: LoggedChange, stored: StoredTerm[]): boolean =>
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
    madeAt: isoTime(change.madeAt),
    author: change.author,
    changes: change.diff,
    movedTags: change.moves.reduce((sum, { count }) => sum + count, 0),
    canUndo: change.undoneAt === null && change.terms.length > 0 && isLatest(change, stored),
    undoneAt: change.undoneAt === null ? null : isoTime(change.undoneAt),
  }));
}

/** Drops changes that are too old to be undone. @param now milliseconds since 1970 */
export async function dropOldChanges(db: Database, now: number): Promise<void> {
  const old = () => changes(db).where('made_at', '<', now - RETENTION_MS);
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
