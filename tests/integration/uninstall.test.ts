import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const PAGE = path.resolve(import.meta.dirname, '../../docs/operators.md');

describe.each(databases)('uninstalling from $name', (kind) => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite(kind);
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const ourTables = async (): Promise<string[]> => {
    const tables = await site.strapi.db.dialect.schemaInspector.getTables();
    return tables.filter((name: string) => name.startsWith('lifecycle_map_')).sort();
  };

  it('takes the statements of the documentation, which leave no table of ours', async () => {
    const statements = (await readFile(PAGE, 'utf8')).match(/^DROP TABLE .+;$/gm) ?? [];
    const named = statements.map((statement) => statement.replace(/^DROP TABLE (.+);$/, '$1'));
    expect(named.sort()).toEqual(await ourTables());
    for (const statement of statements) await site.strapi.db.connection.raw(statement);
    expect(await ourTables()).toEqual([]);
  });
});
