import type { PublishedEntry } from '../../../plugin/ranking/catalogue/catalogue';
import { columnsOf, timeOf } from '../database';
import type { OptedInType } from '../site';
import type { Database } from '../strapi';
import { entryText } from './entry-text';

/** The version of an entry that is published. A republished entry is another row. */
export interface PublishedVersion {
  documentId: string;
  locale: string;
  /** Changes with each change of what is published. */
  version: string;
}

const PAGE = 1_000;

type Row = Record<string, unknown>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const isPublished = (type: OptedInType) =>
  type.draftAndPublish ? { publishedAt: { $notNull: true } } : {};

const localeOf = (type: OptedInType, row: Row): string => (type.localized ? text(row.locale) : '');

const entryOf = (type: OptedInType, row: Row): PublishedEntry => ({
  contentType: type.uid,
  documentId: text(row.documentId),
  locale: localeOf(type, row),
  title: type.titleField ? entryText(row, [type.titleField]) : '',
  slug: type.slugField ? text(row[type.slugField]) || null : null,
  text: entryText(
    row,
    type.textFields.filter((field) => field !== type.titleField),
  ),
  publishedAt: timeOf(row.publishedAt ?? row.createdAt),
  createdAt: timeOf(row.createdAt),
});

/** The published rows of a type that match, read by pages in the order of their ids. */
async function* readPages(
  db: Database,
  type: OptedInType,
  where: object,
  fields: string[],
): AsyncGenerator<Row> {
  const select = [
    ...new Set(['id', 'documentId', ...(type.localized ? ['locale'] : []), ...fields]),
  ];
  for (let after = 0; ;) {
    const rows: Row[] = await db.query(type.uid).findMany({
      select,
      where: { $and: [isPublished(type), where, { id: { $gt: after } }] },
      orderBy: { id: 'asc' },
      limit: PAGE,
    });
    yield* rows;
    if (rows.length < PAGE) return;
    after = Number(rows.at(-1)?.id);
  }
}

/** The published entries of a type with their text; only of these documents when they are given. */
export async function* readPublishedEntries(
  db: Database,
  type: OptedInType,
  documentIds?: string[],
): AsyncGenerator<PublishedEntry> {
  const fields = [
    'publishedAt',
    'createdAt',
    ...(type.titleField ? [type.titleField] : []),
    ...(type.slugField ? [type.slugField] : []),
    ...type.textFields,
  ];
  const where = documentIds ? { documentId: { $in: documentIds } } : {};
  for await (const row of readPages(db, type, where, fields)) yield entryOf(type, row);
}

/** The published versions of a type, without their text. */
export async function* readPublishedVersions(
  db: Database,
  type: OptedInType,
): AsyncGenerator<PublishedVersion> {
  for await (const row of readPages(db, type, {}, ['updatedAt'])) {
    yield {
      documentId: text(row.documentId),
      locale: localeOf(type, row),
      version: `${String(row.id)}/${timeOf(row.updatedAt)}`,
    };
  }
}

/** Changes whenever something of the type is published, changed or unpublished, by whatever writer. */
export async function publishedWatermark(db: Database, type: OptedInType): Promise<string> {
  const { tableName, column } = columnsOf(db, type.uid);
  const query = db
    .getConnection(tableName)
    .count({ count: '*' })
    .max({ id: 'id', updated: column('updatedAt') });
  if (type.draftAndPublish) void query.whereNotNull(column('publishedAt'));
  const rows = (await query) as unknown as Row[];
  const [row] = rows;
  return `${String(row?.count)}/${String(row?.id)}/${String(timeOf(row?.updated))}`;
}
