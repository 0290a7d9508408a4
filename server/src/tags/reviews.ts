import type { Review } from '../../../plugin/contracts/tags';
import {
  eachOnce,
  termsIn,
  termsWithout,
  type FacetTerm,
} from '../../../plugin/taxonomy/facet-terms';
import type { Tags } from '../../../plugin/taxonomy/taxonomy';
import { contentKey, type ContentReference } from '../../../plugin/contracts/content-reference';
import type { Database } from '../strapi';

export const REVIEW_UID = 'plugin::lifecycle-map.review';

const PAGE = 1_000;

/** What an editor says of a document's suggestions; see `PutTagsBody`. */
export interface ReviewChange {
  dismissed: FacetTerm[];
  restored: FacetTerm[];
  confirmed?: boolean;
}

interface ReviewRow {
  id: number;
  contentType: string;
  targetId: string;
  dismissed: FacetTerm[] | null;
  confirmedAt: string | Date | null;
}

const reviewOf = (row?: Partial<ReviewRow>): Review => ({
  dismissed: row?.dismissed ?? [],
  confirmedAt: row?.confirmedAt ? new Date(row.confirmedAt).toISOString() : null,
});

/**
 * What editors said of suggestions, one row for each document. A hidden content type like tags, so that Strapi's transfer
 * copies it with the content. Memory holds what was dismissed, because the suggester is trained on it.
 */
export const createReviews = ({ db }: { db: Database }) => {
  const query = () => db.query(REVIEW_UID);
  let dismissals: ReadonlyMap<string, FacetTerm[]> = new Map();
  let watermark = '';

  const readWatermark = async (): Promise<string> => {
    const [newest, count] = await Promise.all([
      query().findOne({
        select: ['id', 'updatedAt'],
        orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      }),
      query().count(),
    ]);
    return `${String(newest?.id ?? 0)}/${String(+new Date(newest?.updatedAt ?? 0))}/${String(count)}`;
  };

  const readDismissals = async (): Promise<ReadonlyMap<string, FacetTerm[]>> => {
    const found = new Map<string, FacetTerm[]>();
    for (let after = 0; ;) {
      const rows: ReviewRow[] = await query().findMany({
        where: { id: { $gt: after } },
        orderBy: { id: 'asc' },
        limit: PAGE,
      });
      for (const { contentType, targetId: documentId, dismissed } of rows) {
        if (dismissed?.length) found.set(contentKey({ contentType, documentId }), dismissed);
      }
      if (rows.length < PAGE) return found;
      after = rows.at(-1)?.id ?? after;
    }
  };

  return {
    /** One for each document, in the order of the ids. */
    async read(contentType: string, documentIds: string[]): Promise<Review[]> {
      const rows: ReviewRow[] = await query().findMany({
        where: { contentType, targetId: { $in: documentIds } },
      });
      return documentIds.map((id) => reviewOf(rows.find(({ targetId }) => targetId === id)));
    },

    /**
     * Writes what is said of a document. Joins the transaction that it is called in, which must have locked the document.
     * @param tags those that the document gets: what is set is not dismissed
     */
    async change(
      { contentType, documentId }: ContentReference,
      tags: Tags,
      { dismissed, restored, confirmed }: ReviewChange,
    ): Promise<Review> {
      const row: ReviewRow | null = await query().findOne({
        where: { contentType, targetId: documentId },
      });
      const before = row?.dismissed ?? [];
      const data = {
        dismissed: termsWithout(eachOnce([...before, ...dismissed]), [
          ...restored,
          ...termsIn(tags),
        ]),
        ...(confirmed === undefined ? {} : { confirmedAt: confirmed ? new Date() : null }),
      };
      if (row) await query().update({ where: { id: row.id }, data });
      else if (data.dismissed.length > 0 || confirmed) {
        await query().create({ data: { contentType, targetId: documentId, ...data } });
      }
      return reviewOf({ ...row, ...data });
    },

    /** Dismissed terms of each document that has any, by `contentKey`; another map whenever they changed. */
    dismissals: (): ReadonlyMap<string, FacetTerm[]> => dismissals,

    /** Brings in what any instance wrote. */
    async poll(): Promise<void> {
      const current = await readWatermark();
      if (current === watermark) return;
      dismissals = await readDismissals();
      watermark = current;
    },
  };
};

export type ReviewsService = ReturnType<typeof createReviews>;
