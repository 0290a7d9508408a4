// The tarball that npm would publish, in a site of its own with React 19 and nothing of Strapi: compiled and rendered.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'lifecycle-client-'));
const site = path.join(folder, 'site');
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

function run(command, args, cwd) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

run('npm', ['pack', '--silent', '--pack-destination', folder], root);
const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
cpSync(path.join(root, 'consumer'), site, { recursive: true });
const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
run('npm', ['install', ...quiet, path.join('..', tarball)], site);

const installed = readdirSync(path.join(site, 'node_modules'));
const unwanted = installed.filter((name) => /strapi/.test(name));
if (unwanted.length > 0) throw new Error(`The client brought ${unwanted.join(', ')} along`);

const tsc = path.join(site, 'node_modules', '.bin', 'tsc');
run(tsc, ['--module', 'ESNext', '--moduleResolution', 'Bundler', '--noEmit'], site);
run(tsc, [], site);
run(process.execPath, [path.join('dist', 'render.js')], site);
console.log('The packed client compiles and renders in a site of its own.');
