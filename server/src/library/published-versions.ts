import type { ContentReference } from '../../../plugin/contracts/content-reference';
import { columnsOf, quoted, quotedTable, readRows } from '../database';
import type { OptedInType, OptedInTypesService } from '../site';
import type { Database } from '../strapi';
import { versionOf } from './published-version';

interface Row extends Record<string, unknown> {
  type: unknown;
  id: unknown;
  documentId: string;
  updatedAt: unknown;
}

/** A published entry that is there now. */
export interface Version extends ContentReference {
  version: string;
}

interface Parts {
  db: Database;
  optedInTypes: OptedInTypesService;
}

/** Tells which of some documents are published now, and in which version, with one query over all their types. */
export const publishedVersions = ({ db, optedInTypes }: Parts) => {
  /** By type: a select without its number, up to the list of documents. */
  const prepared = new Map<string, string>();

  const prepare = (type: OptedInType): string => {
    const { tableName, column: columnOf } = columnsOf(db, type.uid);
    const column = (name: string): string => quoted(db, columnOf(name));
    const columns = ['id', 'documentId', 'updatedAt'].map(
      (name) => `${column(name)} as ${quoted(db, name)}`,
    );
    const conditions = [
      ...(type.draftAndPublish ? [`${column('publishedAt')} is not null`] : []),
      ...(type.localized ? [`${column('locale')} = ?`] : []),
      `${column('documentId')} in`,
    ];
    return `${columns.join(', ')} from ${quotedTable(db, tableName)} where ${conditions.join(' and ')}`;
  };

  const selectOf = (type: OptedInType, position: number, count: number): string => {
    const known = prepared.get(type.uid) ?? prepare(type);
    prepared.set(type.uid, known);
    return `select ${position} as type, ${known} (${Array(count).fill('?').join(', ')})`;
  };

  return async (wanted: ReadonlyMap<string, string[]>, locale: string): Promise<Version[]> => {
    const types = optedInTypes.all().filter(({ uid }) => wanted.has(uid));
    if (types.length === 0) return [];
    const selects: string[] = [];
    const bindings: string[] = [];
    for (const [position, type] of types.entries()) {
      const documentIds = wanted.get(type.uid) ?? [];
      selects.push(selectOf(type, position, documentIds.length));
      bindings.push(...(type.localized ? [locale] : []), ...documentIds);
    }
    const rows = await readRows<Row>(db, selects.join(' union all '), bindings);
    return rows.flatMap((row) => {
      const type = types[Number(row.type)];
      return type === undefined
        ? []
        : [{ contentType: type.uid, documentId: row.documentId, version: versionOf(row) }];
    });
  };
};
