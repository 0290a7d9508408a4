import type { OptedInType } from '../site';
import type { Database } from '../strapi';
import { suggestibleFields } from './suggestible-entry';

export interface LatestRow {
  documentId: string;
  /** Null when the type is not localized. */
  locale: string | null;
  values: Record<string, unknown>;
}

const latest = ({ draftAndPublish }: OptedInType) => (draftAndPublish ? { publishedAt: null } : {});

const selected = (type: OptedInType): string[] => [
  'id',
  'documentId',
  ...(type.localized ? ['locale'] : []),
  ...suggestibleFields(type),
];

const latestRow = (type: OptedInType, values: Record<string, unknown>): LatestRow => ({
  documentId: String(values.documentId),
  locale: type.localized && typeof values.locale === 'string' ? values.locale : null,
  values,
});

/** These documents in all locales as editors see them: the draft, where the type has drafts. */
export async function readLatestRows(
  db: Database,
  type: OptedInType,
  documentIds: string[],
): Promise<LatestRow[]> {
  const rows: Record<string, unknown>[] = await db.query(type.uid).findMany({
    select: selected(type),
    where: { documentId: { $in: documentIds }, ...latest(type) },
    orderBy: { id: 'asc' },
  });
  return rows.map((values) => latestRow(type, values));
}

/** The same for all documents, a page in the order of the rows' ids. @returns with the last id, or `after` */
export async function readRowsAfter(
  db: Database,
  type: OptedInType,
  after: number,
  limit: number,
): Promise<{ rows: LatestRow[]; last: number }> {
  const rows: Record<string, unknown>[] = await db.query(type.uid).findMany({
    select: selected(type),
    where: { id: { $gt: after }, ...latest(type) },
    orderBy: { id: 'asc' },
    limit,
  });
  return {
    rows: rows.map((values) => latestRow(type, values)),
    last: Number(rows.at(-1)?.id ?? after),
  };
}

/** Number of these rows in all locales, of those that whoever asks may read. */
export const countLatestRows = (db: Database, type: OptedInType): Promise<number> =>
  db.query(type.uid).count({
    where: {
      ...latest(type),
      ...(type.visibleRows ? { id: { $in: type.visibleRows() } } : {}),
    },
  });
