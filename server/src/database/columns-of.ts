import type { Database } from '../strapi';

/** The table of a content type, and the columns of its attributes. */
export const columnsOf = (db: Database, uid: string) => {
  const { tableName, attributes } = db.metadata.get(uid);
  return {
    tableName,
    column: (name: string): string => {
      const attribute = attributes[name];
      return attribute && 'columnName' in attribute ? (attribute.columnName ?? name) : name;
    },
  };
};
