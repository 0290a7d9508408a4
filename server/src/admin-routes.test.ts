import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { adminRoutes } from './routes';

const DOCUMENTATION = path.resolve(import.meta.dirname, '../../docs/admin-api.md');

/** `GET /rules` and its like, wherever the documentation names them in a table. */
const documented = async (): Promise<string[]> => {
  const rows = (await readFile(DOCUMENTATION, 'utf8'))
    .split('\n')
    .filter((line) => /^\| `/.test(line));
  return rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([A-Z]+ \/[^`]+)`/g)].map(([, route = '']) => route),
  );
};

describe('the routes of the admin API', () => {
  it('all stand in its documentation, and no other', async () => {
    const routes = adminRoutes.map(({ method, path: address }) => `${method} ${address}`);
    expect((await documented()).sort()).toEqual(routes.sort());
  });
});
