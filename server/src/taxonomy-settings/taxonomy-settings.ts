import { createHash } from 'node:crypto';

import {
  TAXONOMY_FILE_FORMAT,
  type PortableTaxonomy,
  type PutTaxonomyBody,
  type TaxonomyHistoryEntry,
  type TaxonomyPreviewAnswer,
  type TaxonomySettings,
  type TaxonomyVersions,
} from '../../../plugin/contracts/taxonomy-settings';
import { diffDocuments } from '../../../plugin/taxonomy/document/diff-documents';
import { documentOf } from '../../../plugin/taxonomy/document/document-of';
import { findProblems } from '../../../plugin/taxonomy/document/find-problems';
import { mergePlan } from '../../../plugin/taxonomy/document/merge-plan';
import { normalizeDocument } from '../../../plugin/taxonomy/document/normalize-document';
import { storedTermsOf } from '../../../plugin/taxonomy/document/stored-terms-of';
import {
  COLLECTIONS,
  type TaxonomyDocument,
} from '../../../plugin/taxonomy/document/taxonomy-document';
import { applyFile, type TaxonomyFile } from '../../../plugin/taxonomy/document/taxonomy-file';
import { type Transaction, lock, retryOnConflict } from '../database';
import { ConflictError, parse, requireNone, withPath } from '../http';
import { readStoredTerms, storedChanges, writeChanges, type TaxonomyService } from '../taxonomy';
import { tagMoves, tagMovesOf, countTermUses, usesOf } from '../tags';
import type { Database } from '../strapi';
import type { CatalogueService } from '../library';
import { taxonomyFile } from './schemas';
import {
  listChanges,
  insertChange,
  nextRevision,
  saveMoves,
  type CountedMove,
} from './taxonomy-history';
import { undoChange } from './undo-taxonomy-change';

const versionOf = (terms: unknown): string =>
  createHash('sha256').update(JSON.stringify(terms)).digest('hex').slice(0, 16);

const versionsOf = (document: TaxonomyDocument): TaxonomyVersions =>
  Object.fromEntries(
    COLLECTIONS.map((name) => [name, versionOf(document[name])]),
  ) as TaxonomyVersions;

/** @throws ConflictError that names the lists that somebody else has changed meanwhile */
function requireVersions(
  file: TaxonomyFile,
  versions: Partial<TaxonomyVersions>,
  present: TaxonomyDocument,
): void {
  const current = versionsOf(present);
  const changed = COLLECTIONS.filter(
    (name) => file[name] !== undefined && versions[name] !== current[name],
  );
  if (changed.length === 0) return;
  throw new ConflictError(
    `Somebody else has changed ${changed.join(', ')} meanwhile. Read the taxonomy again, and apply your change to it.`,
    {
      errors: changed.map((name) => ({
        path: ['data', name],
        message: 'was changed meanwhile',
        name: 'ConflictError',
      })),
    },
  );
}

/** @throws ValidationError that names where the taxonomy of a file is wrong, and why */
function validDocument(file: TaxonomyFile, present: TaxonomyDocument): TaxonomyDocument {
  const document = applyFile(file, present);
  const problems = findProblems(document);
  const [first] = problems;
  requireNone(
    problems.map(({ path, message }) => ({ path: ['data', ...path], message })),
    first && withPath(first),
  );
  return normalizeDocument(document);
}

interface Parts {
  db: Database;
  catalogue: CatalogueService;
  taxonomy: TaxonomyService;
}

export const createTaxonomySettings = ({ db, catalogue, taxonomy }: Parts) => {
  const read = async (): Promise<TaxonomyDocument> => documentOf(await readStoredTerms(db));

  const moveTags = async (
    trx: Transaction,
    change: number,
    before: TaxonomyDocument,
    after: TaxonomyDocument,
  ): Promise<void> => {
    const moves: CountedMove[] = [];
    for (const move of tagMovesOf(mergePlan(before, after))) {
      const count = await tagMoves(db, trx).move(change, move);
      if (count > 0) moves.push({ ...move, count });
    }
    if (moves.length > 0) await saveMoves(db, trx, change, moves);
  };

  /** Brings memory up to date at once; other instances poll every second. */
  const reload = async (): Promise<void> => {
    await taxonomy.load();
    await catalogue.poll();
  };

  const settings = async (): Promise<TaxonomySettings> => {
    const document = await read();
    return {
      taxonomy: document,
      versions: versionsOf(document),
      entries: await countTermUses(db),
    };
  };

  const previewOf = async (
    file: TaxonomyFile,
    before: TaxonomyDocument,
  ): Promise<TaxonomyPreviewAnswer['data']> => {
    const after = validDocument(file, before);
    const uses = usesOf(mergePlan(before, after), after, await countTermUses(db));
    return { changes: diffDocuments(before, after), uses };
  };

  /**
   * Makes the lists of a file the site's, and moves tags along, all or nothing.
   * @param author name of the admin user, null for the command line
   * @throws ValidationError where the file is wrong; ConflictError when a list has changed since its version was read
   */
  const apply = async (
    { data, versions }: PutTaxonomyBody,
    author: string | null,
  ): Promise<TaxonomySettings> => {
    await retryOnConflict(() =>
      db.transaction(async ({ trx }) => {
        await lock(db, trx, 'taxonomy');
        const revision = await nextRevision(db, trx);
        const stored = await readStoredTerms(db);
        const before = documentOf(stored);
        requireVersions(data, versions, before);
        const after = validDocument(data, before);
        const diff = diffDocuments(before, after);
        if (diff.length === 0) return;
        const terms = storedChanges(stored, storedTermsOf(after));
        const madeAt = Date.now();
        const change = await insertChange(db, trx, { revision, author, diff, madeAt, terms });
        await writeChanges(db, terms);
        await moveTags(trx, change, before, after);
      }),
    );
    await reload();
    return settings();
  };

  return {
    settings,
    apply,

    /** What `apply` would do. @throws ValidationError where the file is wrong */
    preview: async (file: TaxonomyFile) => previewOf(file, await read()),

    /** The taxonomy as a file. */
    async portable(): Promise<PortableTaxonomy> {
      return { format: TAXONOMY_FILE_FORMAT, ...(await read()) };
    },

    /**
     * What a file holds, what it would change, and the way to apply exactly that.
     * @param content what was parsed of it
     * @throws ValidationError where the file is wrong; `apply` throws ConflictError when somebody was faster
     */
    async readFile(content: unknown) {
      const data = parse(taxonomyFile, content);
      const before = await read();
      return {
        preview: await previewOf(data, before),
        apply: () => apply({ data, versions: versionsOf(before) }, null),
      };
    },

    async history(): Promise<TaxonomyHistoryEntry[]> {
      return listChanges(db, await readStoredTerms(db));
    },

    /**
     * Undoes a change, tags included: a document gets back what it had, where it still has what it got instead.
     * @throws NotFoundError; ConflictError when it is undone already, or one of its terms has changed since
     */
    async undo(id: number, author: string | null): Promise<TaxonomySettings> {
      await retryOnConflict(() =>
        db.transaction(({ trx }) => undoChange(db, trx, { id, author, now: Date.now() })),
      );
      await reload();
      return settings();
    },
  };
};

export type TaxonomySettingsService = ReturnType<typeof createTaxonomySettings>;
