import { contentKey, type ContentReference } from '../../../plugin/contracts/content-reference';
import type { DocumentTags, Review } from '../../../plugin/contracts/tags';
import { currentTags } from '../../../plugin/taxonomy/current-tags';
import { termsIn, type FacetTerm } from '../../../plugin/taxonomy/facet-terms';
import type { Tags, Taxonomy, Topic } from '../../../plugin/taxonomy/taxonomy';
import { inChunks, lock, lockDocuments, retryOnConflict, type Transaction } from '../database';
import type { Database } from '../strapi';
import { lastRevision, type TaxonomyService } from '../taxonomy';
import type { ReviewChange, ReviewsService } from './reviews';
import { addedRows, diffTags, isChanged, type TagDiff, type TagOrigin } from './tag-diff';
import { documentTagsOf, tagsOfRows, TAG_UID, type TagRow } from './tag-rows';
import { requireOffered } from './tag-targets';

/** Tags in one statement: SQLite takes 32,766 values, and a tag has 11. */
const ROWS_AT_ONCE = 500;

/** Documents of one type, and the tags that they are to get. */
export interface WantedTags {
  contentType: string;
  documentIds: string[];
  tagsOf: (present: Tags, documentId: string) => Tags;
}

export interface TagsChange {
  /** Of each type at most one. */
  wanted: WantedTags[];
  /** Looks at the tags that the documents have. What it throws undoes the change. */
  check?: (present: Tags[]) => void;
  /** Topics to declare, where they are new. */
  topics?: Topic[];
  /** Terms that may be set although the taxonomy does not offer them. */
  held?: FacetTerm[];
  origin: TagOrigin;
  /** What is said of the documents' suggestions at the same time. */
  review?: ReviewChange;
}

export interface ChangedTags extends TagDiff {
  document: DocumentTags;
  /** Null when the change said nothing of suggestions. */
  review: Review | null;
}

interface StoredTags {
  target: ContentReference;
  /** In the order of their ids. */
  rows: TagRow[];
}

function byDocument(rows: TagRow[]): Map<string, StoredTags> {
  const documents = new Map<string, StoredTags>();
  for (const row of rows) {
    const target = { contentType: row.contentType, documentId: row.targetId };
    const known = documents.get(contentKey(target));
    if (known) known.rows.push(row);
    else documents.set(contentKey(target), { target, rows: [row] });
  }
  return documents;
}

const diffsOf = (stored: StoredTags[], tagsOf: WantedTags['tagsOf']): TagDiff[] =>
  stored.map(({ target, rows }) =>
    diffTags(target, rows, tagsOf(tagsOfRows(rows), target.documentId)),
  );

interface Parts {
  db: Database;
  reviews: ReviewsService;
  taxonomy: TaxonomyService;
  /** Called after the commit with each document whose tags changed. */
  onChange: (document: DocumentTags) => void;
}

export const createTags = ({ db, reviews, taxonomy, onChange }: Parts) => {
  const query = () => db.query(TAG_UID);

  /** What is stored of each document, in the order of the ids given. */
  const readStored = async (contentType: string, documentIds: string[]): Promise<StoredTags[]> => {
    const rows: TagRow[] = [];
    for (const ids of inChunks(documentIds)) {
      const where = { contentType, targetId: { $in: ids } };
      const chunk: TagRow[] = await query().findMany({ where, orderBy: { id: 'asc' } });
      rows.push(...chunk);
    }
    const documents = byDocument(rows);
    return documentIds.map((documentId) => {
      const target = { contentType, documentId };
      return documents.get(contentKey(target)) ?? { target, rows: [] };
    });
  };

  /** Writes diffs, and tells what each document has then without reading it again. */
  const write = async (diffs: TagDiff[], origin: TagOrigin) => {
    const now = Date.now();
    const written = diffs.map((diff) => ({ diff, added: addedRows(diff, origin, now) }));
    for (const rows of inChunks(diffs.flatMap(({ removed }) => removed))) {
      await query().deleteMany({ where: { id: { $in: rows.map(({ id }) => id) } } });
    }
    for (const data of inChunks(
      written.flatMap(({ added }) => added),
      ROWS_AT_ONCE,
    )) {
      await query().createMany({ data });
    }
    return written.map(({ diff, added }) => ({
      ...diff,
      document: documentTagsOf(diff.target, [...diff.kept, ...added]),
    }));
  };

  /** What is stored of all documents. Tags that are set by a term that was replaced meanwhile get what replaces it. */
  const plan = async (
    wanted: WantedTags[],
    taxonomy: Taxonomy,
    check: TagsChange['check'],
  ): Promise<TagDiff[]> => {
    const diffs: TagDiff[] = [];
    for (const { contentType, documentIds, tagsOf } of wanted) {
      const stored = await readStored(contentType, documentIds);
      check?.(stored.map(({ rows }) => tagsOfRows(rows)));
      diffs.push(
        ...diffsOf(stored, (present, documentId) => {
          const tags = tagsOf(present, documentId);
          return { ...tags, ...currentTags(tags, taxonomy) };
        }),
      );
    }
    return diffs;
  };

  /**
   * Changes tags within a transaction, in which nothing may have been read before; call `afterCommit` afterwards.
   * Documents must exist. Other changes of the same documents wait until the transaction ends, and changes of the taxonomy do:
   * no tag is set by a term that is being retired.
   * @throws ConflictError where a term is no longer offered
   */
  const changeWithin = async (trx: Transaction, change: TagsChange): Promise<ChangedTags[]> => {
    const { wanted, check, topics = [], held = [], origin, review } = change;
    await lock(db, trx, 'taxonomy', 'shared');
    for (const { contentType, documentIds } of wanted) {
      await lockDocuments(db, trx, contentType, documentIds);
    }
    await taxonomy.addTopics(topics);
    const offered = await taxonomy.stored(trx);
    const diffs = await plan(wanted, offered, check);
    requireOffered(
      offered,
      diffs.flatMap(({ added }) => added),
      held,
    );
    const changed: ChangedTags[] = [];
    for (const written of await write(diffs, origin)) {
      const { target, document } = written;
      const reviewed = review ? await reviews.change(target, document, review) : null;
      changed.push({ ...written, review: reviewed });
    }
    return changed;
  };

  /** Brings memory up to date with a change that was committed. */
  const afterCommit = async (changed: ChangedTags[], topics: Topic[] = []): Promise<void> => {
    if (topics.length > 0) await taxonomy.load();
    for (const change of changed.filter(isChanged)) onChange(change.document);
  };

  /** As `changeWithin`, in a transaction of its own: all or nothing. */
  const change = async (asked: TagsChange): Promise<ChangedTags[]> => {
    const changed = await retryOnConflict(() =>
      db.transaction(({ trx }) => changeWithin(trx, asked)),
    );
    await afterCommit(changed, asked.topics);
    return changed;
  };

  return {
    /** One for each document, in the order of the ids. */
    async read(contentType: string, documentIds: string[]): Promise<DocumentTags[]> {
      const stored = await readStored(contentType, documentIds);
      return stored.map(({ target, rows }) => documentTagsOf(target, rows));
    },

    /** How documents would change. */
    compare: async ({ contentType, documentIds, tagsOf }: WantedTags): Promise<TagDiff[]> =>
      diffsOf(await readStored(contentType, documentIds), tagsOf),

    changeWithin,
    afterCommit,

    change,

    /** Gives a cloned document the tags of its original. */
    async copy(contentType: string, from: string, to: string): Promise<void> {
      const [original] = await readStored(contentType, [from]);
      const tags = tagsOfRows(original?.rows ?? []);
      const held = termsIn(tags);
      if (held.length === 0) return;
      await change({
        wanted: [{ contentType, documentIds: [to], tagsOf: () => tags }],
        held,
        origin: { source: 'clone', author: { id: null, name: null } },
      });
    },

    /** Every document's tags, as the catalogue wants them. */
    async all(): Promise<DocumentTags[]> {
      const rows: TagRow[] = await query().findMany({ orderBy: { id: 'asc' } });
      return [...byDocument(rows).values()].map((stored) =>
        documentTagsOf(stored.target, stored.rows),
      );
    },

    /** Moves whenever tags were written, by any instance or by a transfer. */
    async watermark(): Promise<string> {
      const [newest, count, revision] = await Promise.all([
        query().findOne({ select: ['id'], orderBy: { id: 'desc' } }),
        query().count(),
        // Tags that are moved to another term may be as many as before.
        lastRevision(db),
      ]);
      return `${String(newest?.id ?? 0)}/${String(count)}/${String(revision)}`;
    },
  };
};

export type TagsService = ReturnType<typeof createTags>;
