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

/** What editors see of these documents in all locales: the draft, where the type has drafts. */
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

/** The same of all documents, a page at a time by the rows' ids. @returns with the id of the last one, or `after` */
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

/** How many there are of all documents and locales. */
export const countLatestRows = (db: Database, type: OptedInType): Promise<number> =>
  db.query(type.uid).count({ where: latest(type) });
