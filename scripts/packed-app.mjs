// The next release, in a site of its own: packed, installed, type-checked, built, started and called.
// With STRAPI=5.40.0 in the environment, on that version of Strapi.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { callPackedApp } from './call-packed-app.mjs';
import { checkOneCopy } from './check-one-copy.mjs';
import { ensurePluginBuilt } from './ensure-built.mjs';
import { ensureInstalled, root, run } from './ensure-installed.mjs';
import { freePort } from './free-port.mjs';
import { packRelease } from './pack-release.mjs';
import { startStrapi, stopStrapi, strapiCommand } from './start-strapi.mjs';

ensureInstalled();
ensurePluginBuilt();

const started = Date.now();
const folder = mkdtempSync(path.join(tmpdir(), 'lifecycle-packed-'));
const app = path.join(folder, 'app');

// However this ends: a step that fails ends the process at once.
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const say = (what) => console.log(`${Math.round((Date.now() - started) / 1_000)}s ${what}`);

/** Has the app ask for another version of Strapi than the one that the plugin is developed on. */
function useStrapi(version) {
  const file = path.join(app, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  for (const name of Object.keys(manifest.dependencies)) {
    if (name.startsWith('@strapi/')) manifest.dependencies[name] = version;
  }
  writeFileSync(file, JSON.stringify(manifest, null, 2));
}

const runInApp = (command, args) => run(command, args, { cwd: app });

say('release, in a copy');
const tarball = packRelease(folder);

say('install');
cpSync(path.join(root, 'tests', 'packed-app'), app, { recursive: true });
if (process.env.STRAPI) useStrapi(process.env.STRAPI);
runInApp('npm', [
  'install',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
  tarball,
]);
checkOneCopy(app);

say('type-check, as Strapi resolves modules and as a bundler does');
const tsc = path.join(app, 'node_modules', '.bin', 'tsc');
runInApp(tsc, ['--noEmit']);
runInApp(tsc, ['--noEmit', '--module', 'ESNext', '--moduleResolution', 'Bundler']);

say('build');
runInApp(process.execPath, [strapiCommand(app), 'build', '--silent']);

say('start');
const { url, child } = await startStrapi({ folder: app, port: await freePort() });

say('call');
await callPackedApp(url);
await stopStrapi(child);

say('take the taxonomy out and in again, from the command line');
const taxonomy = path.join(app, 'node_modules', '.bin', 'lifecycle-map-taxonomy');
const FILE = 'taxonomy.json';
for (const args of [
  ['export', FILE],
  ['import', FILE, '--dry-run'],
  ['import', FILE],
]) {
  runInApp(taxonomy, args);
}

say('document the API');
runInApp(process.execPath, [strapiCommand(app), 'openapi', 'generate']);
say('The packed plugin works in a site of its own.');
