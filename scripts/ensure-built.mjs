import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

import { root, run } from './ensure-installed.mjs';

const IGNORED = new Set(['node_modules', 'dist']);

/** When something below a folder or file was last changed, in milliseconds. */
function lastChange(place) {
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(place)
    .filter((name) => !IGNORED.has(name))
    .reduce((latest, name) => Math.max(latest, lastChange(path.join(place, name))), 0);
}

const isStale = (product, sources) => {
  const file = path.join(root, product);
  return (
    !existsSync(file) ||
    sources.some((source) => lastChange(path.join(root, source)) > statSync(file).mtimeMs)
  );
};

const CLIENT_SOURCES = ['client/src', 'client/scripts/build.mjs', 'client/package.json'];

/** Builds the plugin when a source is newer than its bundle, or than the client's script in it. */
export function ensurePluginBuilt() {
  if (
    isStale('dist/server/index.js', ['plugin', 'server', 'admin', 'package.json']) ||
    isStale('dist/client.js', CLIENT_SOURCES)
  ) {
    console.log('Building the plugin…');
    run('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

/** Builds the client when a source is newer than its last bundle. */
export function ensureClientBuilt() {
  if (isStale('client/dist/client.js', ['plugin/contracts', ...CLIENT_SOURCES])) {
    console.log('Building the client…');
    run('npm', ['run', '--silent', 'build', '-w', 'client']);
  }
}

// By name: Strapi writes files of its own beside them when it starts.
const PLAYGROUND_SOURCES = ['src', 'config', 'package.json', 'tsconfig.json', 'favicon.png'].map(
  (name) => `playground/${name}`,
);

/** Builds the playground with its admin panel when it, or the plugin, is newer than the last build. */
export function ensurePlaygroundBuilt() {
  ensurePluginBuilt();
  if (isStale('playground/dist/build/index.html', [...PLAYGROUND_SOURCES, 'dist/admin/index.js'])) {
    console.log('Building the playground and its admin panel (under a minute)…');
    run(path.join(root, 'node_modules', '.bin', 'strapi'), ['build', '--silent'], {
      cwd: path.join(root, 'playground'),
    });
  }
}
