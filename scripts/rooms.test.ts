import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const ROOT = resolve(__dirname, '..');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rooms-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function check(files: Record<string, string>): { fails: boolean; output: string } {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      join(ROOT, '.dependency-cruiser.mjs'),
      '.',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  return { fails: status !== 0, output: stdout };
}

const TAGS = {
  'server/src/tags/index.ts': "export { tags } from './tags';\n",
  'server/src/tags/tags.ts': 'export const tags = 1;\n',
};

it('imports may run in one direction, and to a room below by its door', () => {
  const { fails, output } = check({
    ...TAGS,
    'server/src/model/model.ts': "import { tags } from '../tags';\nexport const model = tags;\n",
    'plugin/one.ts': "import type { Two } from './two';\nexport type One = Two | null;\n",
    'plugin/two.ts': 'export type Two = string[];\n',
  });
  expect(output).toContain('no dependency violations');
  expect(fails).toBe(false);
});

it('the check of imports names every way past a wall', () => {
  const { fails, output } = check({
    ...TAGS,
    'plugin/one.ts': "import type { Two } from './two';\nexport type One = Two | null;\n",
    'plugin/two.ts': "import type { One } from './one';\nexport type Two = One[];\n",
    'server/src/create-lifecycle.ts': "export { tags } from './tags/tags';\n",
    'server/src/model/model.ts': "export { tags } from '../tags/tags';\n",
    'server/src/people/people.ts': "export { tags } from '../tags';\n",
    'server/src/library/library.ts': "export { tags } from '../create-lifecycle';\n",
    'server/src/attic/box.ts': "export { tags } from '../tags';\n",
    'server/src/tags/bulk.ts': "export { tags } from '.';\n",
    'server/src/database/migrations/0001-tags.ts': "export { tags } from '../../tags';\n",
  });
  expect(fails).toBe(true);
  const violations = [
    'no-circles: plugin/one.ts',
    'root-through-the-door: server/src/create-lifecycle.ts',
    'through-the-door: server/src/model/model.ts',
    'room-order-people: server/src/people/people.ts',
    'room-order-library: server/src/library/library.ts',
    'known-room: server/src/attic/box.ts',
    'own-door: server/src/tags/bulk.ts',
    'frozen-migrations: server/src/database/migrations/0001-tags.ts',
  ];
  for (const violation of violations) expect(output).toContain(violation);
});
