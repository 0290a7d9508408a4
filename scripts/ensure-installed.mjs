// Plain Node and nothing else: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Runs a command to its end and stops this script with its exit code when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** npm writes this file at the end of an installation. */
const INSTALLED = path.join(root, 'node_modules', '.package-lock.json');
const LOCK = path.join(root, 'package-lock.json');

const isInstalled = () =>
  existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs;

export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing dependencies (about two minutes, once)…');
  run('npm', [
    existsSync(INSTALLED) ? 'install' : 'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
}
