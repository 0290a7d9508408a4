import { isEqual } from '../../../plugin/taxonomy/document/is-equal';
import type { StoredTerm } from '../../../plugin/taxonomy/document/stored-term';
import { type Transaction, TABLES } from '../database';
import type { Database } from '../strapi';

export const TERM_UID = 'plugin::lifecycle-map.term';

interface TermRow extends StoredTerm {
  id: number;
}

/** What a change does to one stored term; null: not stored. */
export interface StoredChange {
  before: StoredTerm | null;
  after: StoredTerm | null;
}

const termKeyOf = ({ facet, key }: StoredTerm): string => `${facet}/${key}`;

const plain = ({ facet, key, label, changes }: StoredTerm): StoredTerm => ({
  facet,
  key,
  label,
  changes,
});

export async function readStoredTerms(db: Database): Promise<StoredTerm[]> {
  const rows: TermRow[] = await db.query(TERM_UID).findMany({ orderBy: { id: 'asc' } });
  return rows.map(plain);
}

/** Which stored terms differ. */
export function storedChanges(before: StoredTerm[], after: StoredTerm[]): StoredChange[] {
  const next = new Map(after.map((term) => [termKeyOf(term), term]));
  const known = new Map(before.map((term) => [termKeyOf(term), term]));
  return [...new Set([...known.keys(), ...next.keys()])]
    .map((key) => ({ before: known.get(key) ?? null, after: next.get(key) ?? null }))
    .filter((change) => !isEqual(change.before, change.after));
}

/** The stored terms once changes are made. */
export function applyChanges(present: StoredTerm[], changes: StoredChange[]): StoredTerm[] {
  const terms = new Map(present.map((term) => [termKeyOf(term), term]));
  for (const { before, after } of changes) {
    if (before) terms.delete(termKeyOf(before));
    if (after) terms.set(termKeyOf(after), after);
  }
  return [...terms.values()];
}

/** Writes within the transaction that it is called in. A changed row becomes a new one, which moves the watermark. */
export async function writeChanges(db: Database, changes: StoredChange[]): Promise<void> {
  const query = db.query(TERM_UID);
  for (const { before, after } of changes) {
    if (before) await query.deleteMany({ where: { facet: before.facet, key: before.key } });
    if (after) await query.create({ data: after });
  }
}

/** Moves whenever the stored taxonomy was written, by any instance or by a transfer. */
export async function taxonomyWatermark(db: Database, trx?: Transaction): Promise<string> {
  const query = db.query(TERM_UID);
  const [newest, count, revision] = await Promise.all([
    query.findOne({ select: ['id'], orderBy: { id: 'desc' } }),
    query.count(),
    lastRevision(db, trx),
  ]);
  return `${String(newest?.id ?? 0)}/${String(count)}/${String(revision)}`;
}

/** Number of the last change; 0 before the first. */
export async function lastRevision(db: Database, trx?: Transaction): Promise<number> {
  const changes = db.getConnection(TABLES.taxonomyChanges);
  const [row]: { last: unknown }[] = await (trx ? changes.transacting(trx) : changes).max(
    'revision as last',
  );
  return Number(row?.last ?? 0);
}
