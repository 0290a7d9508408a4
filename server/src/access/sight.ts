import type { ContentReference } from '../../../plugin/contracts/content-reference';
import { columnsOf, inChunks, type Query } from '../database';
import type { OptedInType } from '../site';
import type { Database } from '../strapi';

/** What somebody may be told of entries, without reading them. */
export interface Sight {
  /** Whether they may know of an entry: in a locale, or in any where none is given. */
  sees: (reference: ContentReference, locale?: string | null) => boolean;
  /** Whether there is such an entry, and they may not know of it. */
  hides: (reference: ContentReference) => boolean;
  /** Whether they may be told the title of the published entry in a locale, `''` for a type that has none. */
  tellsTitle: (reference: ContentReference, locale: string) => boolean;
}

/** Of a caller who may be told of every published entry of these types. */
export function sightOfTypes(types: OptedInType[]): Sight {
  const uids = new Set(types.map(({ uid }) => uid));
  const isReadable = ({ contentType }: ContentReference): boolean => uids.has(contentType);
  return {
    sees: isReadable,
    hides: (reference) => !isReadable(reference),
    tellsTitle: isReadable,
  };
}

interface Row {
  document_id: string;
  locale: string | null;
  published: unknown;
  visible: unknown;
  titled: unknown;
}

/** A type with the rows of it that the user may read, and those of which they may read the title; null for none. */
export interface VisibleType {
  type: OptedInType;
  rows: Query | null;
  titled: Query | null;
  /** Whether the draft alone decides, where the type has drafts. */
  draftsOnly?: boolean;
}

const inLocale = (locale: string, documentId: string): string => `${locale}/${documentId}`;

/** What is visible of one type: documents, documents in a locale, and published ones with their title. */
interface Visible {
  existing: Set<string>;
  documents: Set<string>;
  entries: Set<string>;
  titles: Set<string>;
}

function rowsQuery(db: Database, { type, rows, titled, draftsOnly = false }: VisibleType): Query {
  const knex = db.connection;
  const { tableName, column } = columnsOf(db, type.uid);
  const isAmong = (ids: Query | null, name: string) =>
    ids === null
      ? knex.raw('0 as ??', [name])
      : knex.raw('case when id in ? then 1 else 0 end as ??', [ids, name]);
  const query = db.getConnection(tableName);
  if (draftsOnly && type.draftAndPublish) void query.whereNull(column('publishedAt'));
  return query
    .select({ document_id: column('documentId') })
    .select(
      type.localized ? knex.raw('?? as locale', [column('locale')]) : knex.raw('? as locale', ['']),
      type.draftAndPublish
        ? knex.raw('case when ?? is null then 0 else 1 end as published', [column('publishedAt')])
        : knex.raw('1 as published'),
      isAmong(rows, 'visible'),
      isAmong(titled, 'titled'),
    );
}

async function readVisible(
  db: Database,
  visible: VisibleType,
  documentIds: string[] | null,
): Promise<Visible> {
  const { column } = columnsOf(db, visible.type.uid);
  const found: Visible = {
    existing: new Set(),
    documents: new Set(),
    entries: new Set(),
    titles: new Set(),
  };
  const read = async (query: Query): Promise<void> => {
    for (const row of (await query) as Row[]) {
      const entry = inLocale(row.locale ?? '', row.document_id);
      found.existing.add(row.document_id);
      if (Number(row.visible) === 0) continue;
      found.documents.add(row.document_id);
      found.entries.add(entry);
      if (Number(row.published) * Number(row.titled) === 1) found.titles.add(entry);
    }
  };
  if (documentIds === null) await read(rowsQuery(db, visible));
  for (const chunk of documentIds === null ? [] : inChunks(documentIds)) {
    await read(rowsQuery(db, visible).whereIn(column('documentId'), chunk));
  }
  return found;
}

/**
 * Reads what is visible of these types.
 * @param references only of these documents; null for all
 */
export async function readSight(
  db: Database,
  types: VisibleType[],
  references: readonly ContentReference[] | null,
): Promise<Sight> {
  const byType = new Map<string, Visible>();
  for (const visible of types) {
    const { uid } = visible.type;
    const own = references?.filter(({ contentType }) => contentType === uid) ?? null;
    const ids = own && [...new Set(own.map(({ documentId }) => documentId))];
    byType.set(uid, await readVisible(db, visible, ids));
  }
  return {
    sees({ contentType, documentId }, locale) {
      const visible = byType.get(contentType);
      if (visible === undefined) return false;
      return typeof locale === 'string'
        ? visible.entries.has(inLocale(locale, documentId))
        : visible.documents.has(documentId);
    },
    hides({ contentType, documentId }) {
      const known = byType.get(contentType);
      return (
        known !== undefined && known.existing.has(documentId) && !known.documents.has(documentId)
      );
    },
    tellsTitle: ({ contentType, documentId }, locale) =>
      byType.get(contentType)?.titles.has(inLocale(locale, documentId)) ?? false,
  };
}
