import type { Core } from '@strapi/strapi';

export type Connection = Core.Strapi['db']['connection'];
/** An open transaction, as `strapi.db.transaction` hands it to its callback. */
export type Transaction = Parameters<ReturnType<Connection['queryBuilder']>['transacting']>[0];
type SchemaBuilder = Connection['schema'];

interface Database {
  connection: Connection;
  client: Core.Strapi['db']['dialect']['client'];
  /** A query of one of our tables. */
  rowsOf: (table: string) => ReturnType<Connection['queryBuilder']>;
  /** The site's own, where it has set one. */
  identityHashSecret: string | null;
}

/** One step of the tables’ history. It takes nothing away but indexes: downgrades leave what they do not know alone. */
export interface Migration {
  name: string;
  /** @param schema a fresh builder at each call: one builder runs all that it was ever told, again. */
  up: (schema: () => SchemaBuilder, database: Database) => Promise<void>;
}
