import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const ROOT = resolve(__dirname, '..');
const SLOW_MS = 60_000;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'circles-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function check(files: Record<string, string>): { fails: boolean; output: string } {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
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

it(
  'fails on two files that import each other, were it only types, and names them',
  () => {
    const { fails, output } = check({
      'one.ts': "import type { Two } from './two';\nexport type One = Two | null;\n",
      'two.ts': "import type { One } from './one';\nexport type Two = One[];\n",
    });
    expect(fails).toBe(true);
    expect(output).toContain('no-circles: one.ts');
    expect(output).toContain('two.ts →');
  },
  SLOW_MS,
);

it(
  'lets files pass that import in one direction',
  () => {
    const { fails, output } = check({
      'one.ts': "import type { Two } from './two';\nexport type One = Two | null;\n",
      'two.ts': 'export type Two = string[];\n',
    });
    expect(fails).toBe(false);
    expect(output).toContain('2 modules, 1 dependencies');
  },
  SLOW_MS,
);
