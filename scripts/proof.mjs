// npm run proof: every case of the attack on every database that answers here, and the tests that walk whole kinds of them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

import { databases } from '../tests/support/databases.ts';
import { root } from './ensure-installed.mjs';

/** Each goes through a whole kind: all routes, all forms of a parameter, all writers. */
const WALKS = [
  'back-pressure',
  'clocks',
  'erasure-races',
  'error-codes',
  'following',
  'hostile-input',
  'killed',
  'logs',
  'nonsense',
  'over-budget',
  'own-data',
  'own-types',
  'public-types',
  'races',
  'rate-limit',
  'set-ups',
  'shared-devices',
  'who-may-ask',
  'who-sees-what',
].map((name) => `tests/integration/${name}.test.ts`);

const node = (...args) => [process.execPath, ['scripts/with-install.mjs', ...args]];

const steps = [
  ...databases.map(({ name }) => node('tsx', 'scripts/attack.mjs', '--on', name)),
  [process.execPath, ['scripts/test.mjs', '--project', 'integration', ...WALKS]],
];

const missing = WALKS.filter((file) => !existsSync(path.join(root, file)));
if (missing.length > 0) throw new Error(`These tests are not there: ${missing.join(', ')}`);
if (process.argv.includes('--list')) {
  for (const [, args] of steps) console.log(args.join(' '));
  process.exit(0);
}

const failed = steps.filter(([command, args]) => {
  const what = args.slice(1).join(' ');
  console.log(`\n== ${path.basename(args[0])} ${what}`);
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status !== 0;
});
console.log(
  failed.length === 0
    ? `All of it holds, on ${databases.map(({ name }) => name).join(', ')}.`
    : `${failed.length} of ${steps.length} steps failed.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
