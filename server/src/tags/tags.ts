import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { BulkTagsResult, DocumentTags, FacetTerm } from '../../../plugin/contracts/tags';
import type { Author } from '../access';
import { type Transaction, lockDocuments, retryOnConflict } from '../database';
import { lastRevision, type TaxonomyService } from '../taxonomy';
import type { Database } from '../strapi';
import type { Tags, Topic } from '../../../plugin/taxonomy/taxonomy';
import type { ReviewChange } from './reviews';
import { documentTagsOf, termsOf, tagsOfRows, type TagRow } from './tag-rows';
import type { ReviewsService } from './reviews';

export const TAG_UID = 'plugin::lifecycle-map.tag';

/** Who changes tags, and how they came by the terms. */
export interface TagOrigin {
  source: string;
  author: Author;
  /** Terms that were suggested: their source is `suggestion`. */
  accepted?: FacetTerm[];
}

/** Who changes tags, with the topics that are new with it. */
export type TagsChanger = TagOrigin & { topics: Topic[] };

/** How a change turns the tags that a document has into those that it gets. */
export type TagChange = (present: Tags) => Tags;

const rowKey = (facet: string, term: string): string => `${facet}/${term}`;

export const createTags = ({
  db,
  reviews,
  taxonomy,
  onChange,
}: {
  db: Database;
  reviews: ReviewsService;
  taxonomy: TaxonomyService;
  /** Told of each document whose tags were written, after commit. */
  onChange: (document: DocumentTags) => void;
}) => {
  const query = () => db.query(TAG_UID);

  const readRows = (contentType: string, documentIds: string[]): Promise<TagRow[]> =>
    query().findMany({
      where: { contentType, targetId: { $in: documentIds } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    });

  /** Writes the difference only, so that who set an untouched term, and when, stays true. */
  const writeDocument = async (
    { contentType, documentId }: ContentReference,
    present: TagRow[],
    next: Tags,
    { source, author, accepted = [] }: TagOrigin,
  ): Promise<BulkTagsResult> => {
    const wanted = termsOf(next);
    const acceptedKeys = new Set(accepted.map(({ facet, term }) => rowKey(facet, term)));
    const wantedKeys = new Set(wanted.map(({ facet, term }) => rowKey(facet, term)));
    const presentKeys = new Set(present.map(({ facet, term }) => rowKey(facet, term)));
    const gone = present.filter(({ facet, term }) => !wantedKeys.has(rowKey(facet, term)));
    const added = wanted.filter(({ facet, term }) => !presentKeys.has(rowKey(facet, term)));
    if (gone.length > 0) {
      await query().deleteMany({ where: { id: { $in: gone.map(({ id }) => id) } } });
    }
    for (const { facet, term } of added) {
      await query().create({
        data: {
          contentType,
          targetId: documentId,
          facet,
          term,
          source: acceptedKeys.has(rowKey(facet, term)) ? 'suggestion' : source,
          authorId: author.id,
          authorName: author.name,
        },
      });
    }
    return { documentId, added: added.length, removed: gone.length };
  };

  const read = async (contentType: string, documentIds: string[]): Promise<DocumentTags[]> => {
    const rows = await readRows(contentType, documentIds);
    return documentIds.map((documentId) =>
      documentTagsOf(
        { contentType, documentId },
        rows.filter(({ targetId }) => targetId === documentId),
      ),
    );
  };

  /**
   * Changes the tags of documents within a transaction, and declares topics that are new; `follow` afterwards.
   * Terms must be known and documents must exist: see `tag-targets`. Whoever changes the same documents at the same
   * time waits, so that `changeTags` sees what the one before left. Nothing may have been read in the transaction.
   * @param review what is said of the documents' suggestions at the same time
   */
  const changeWithin = async (
    trx: Transaction,
    contentType: string,
    documentIds: string[],
    changeTags: TagChange,
    by: TagsChanger,
    review?: ReviewChange,
  ): Promise<BulkTagsResult[]> => {
    await lockDocuments(db, trx, contentType, documentIds);
    await taxonomy.addTopics(by.topics);
    const rows = await readRows(contentType, documentIds);
    const changed: BulkTagsResult[] = [];
    for (const documentId of documentIds) {
      const present = rows.filter(({ targetId }) => targetId === documentId);
      const next = changeTags(tagsOfRows(present));
      const target = { contentType, documentId };
      changed.push(await writeDocument(target, present, next, by));
      if (review) await reviews.change(target, next, review);
    }
    return changed;
  };

  /** Tells memory of what was committed. */
  const follow = async (contentType: string, documentIds: string[]): Promise<void> => {
    await taxonomy.load();
    for (const document of await read(contentType, documentIds)) {
      onChange(document);
    }
  };

  return {
    read,

    /** Gives a cloned document the tags of its original. */
    async copy(contentType: string, from: string, to: string): Promise<void> {
      const rows = await readRows(contentType, [from]);
      const origin = { source: 'clone', author: { id: null, name: null } };
      await writeDocument({ contentType, documentId: to }, [], tagsOfRows(rows), origin);
      const [document] = await read(contentType, [to]);
      if (document) onChange(document);
    },

    changeWithin,
    follow,

    /** As `changeWithin`, in a transaction of its own: all or nothing. */
    async change(
      contentType: string,
      documentIds: string[],
      changeTags: TagChange,
      by: TagsChanger,
      review?: ReviewChange,
    ): Promise<BulkTagsResult[]> {
      const results = await retryOnConflict(() =>
        db.transaction(({ trx }) =>
          changeWithin(trx, contentType, documentIds, changeTags, by, review),
        ),
      );
      await follow(contentType, documentIds);
      return results;
    },

    /** Every document's tags, as the catalogue wants them. */
    async all(): Promise<DocumentTags[]> {
      const rows: TagRow[] = await query().findMany({ orderBy: { id: 'asc' } });
      const documents = new Map<string, TagRow[]>();
      for (const row of rows) {
        const key = `${row.contentType}/${row.targetId}`;
        const known = documents.get(key);
        if (known) known.push(row);
        else documents.set(key, [row]);
      }
      return [...documents.values()].flatMap((ofDocument) => {
        const [first] = ofDocument;
        if (first === undefined) return [];
        const { contentType, targetId: documentId } = first;
        return [documentTagsOf({ contentType, documentId }, ofDocument)];
      });
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
