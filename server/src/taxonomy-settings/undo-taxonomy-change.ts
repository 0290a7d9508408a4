import { errors } from '@strapi/utils';

import { diffDocuments } from '../../../plugin/taxonomy/document/diff-documents';
import { documentOf } from '../../../plugin/taxonomy/document/document-of';
import { findProblems } from '../../../plugin/taxonomy/document/find-problems';
import {
  COLLECTIONS,
  findTerm,
  type TaxonomyDocument,
} from '../../../plugin/taxonomy/document/taxonomy-document';
import { lock, type Transaction } from '../database';
import { ConflictError } from '../http';
import { applyChanges, readStoredTerms, writeChanges } from '../taxonomy';
import { tagMoves, countTermUses } from '../tags';
import type { Database } from '../strapi';
import { findChange, insertChange, isLatest, markUndone, nextRevision } from './taxonomy-history';

/** @throws ConflictError when the undone taxonomy would lack a term that entries are tagged with */
async function requireUnused(
  db: Database,
  trx: Transaction,
  before: TaxonomyDocument,
  after: TaxonomyDocument,
): Promise<void> {
  const entries = await countTermUses(db, trx);
  for (const collection of COLLECTIONS) {
    for (const { key, label } of before[collection]) {
      const uses = entries[collection][key] ?? 0;
      if (uses === 0 || findTerm(after, collection, key)) continue;
      throw new ConflictError(
        `"${label}" is used by ${uses} entries by now: retire it instead, and say what replaces it`,
      );
    }
  }
}

/** Undoes a change within a transaction: see `createTaxonomySettings`. */
export async function undoChange(
  db: Database,
  trx: Transaction,
  { id, author, now }: { id: number; author: string | null; now: number },
): Promise<void> {
  await lock(db, trx, 'taxonomy');
  const change = await findChange(db, trx, id);
  if (change === null) throw new errors.NotFoundError('This change is no longer kept');
  if (change.undoneAt !== null) throw new ConflictError('This change is undone already');
  const revision = await nextRevision(db, trx);
  const stored = await readStoredTerms(db);
  if (change.terms.length === 0 || !isLatest(change, stored)) {
    throw new ConflictError('One of its terms has been changed since, so it cannot be undone');
  }
  const back = change.terms.map(({ before, after }) => ({ before: after, after: before }));
  const [before, after] = [documentOf(stored), documentOf(applyChanges(stored, back))];
  const [problem] = findProblems(after);
  if (problem) {
    throw new ConflictError(`It cannot be undone: ${problem.path.join('.')}: ${problem.message}`);
  }
  const diff = diffDocuments(before, after);
  // Without terms: an undo cannot be undone.
  await insertChange(db, trx, { revision, author, diff, madeAt: now, terms: [] });
  await writeChanges(db, back);
  const tags = tagMoves(db, trx);
  for (const move of change.moves) await tags.restore(id, move);
  for (const move of change.moves) await tags.removeMoved(id, move);
  await requireUnused(db, trx, before, after);
  await markUndone(db, trx, id, now);
}
