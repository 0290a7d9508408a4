import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';

import { root, run } from './ensure-installed.mjs';

/** What the changesets add up to. Changes with each release, by hand: so nobody releases another version unawares. */
const VERSION = '0.1.0';

/** Installed or built by the copy's own steps, or of no use to a release. */
const LEFT_OUT = new Set(['node_modules', '.git', '.tmp', '.cache', '.strapi', '.artifacts']);

/** Where each package of a changeset keeps what it tells users. */
const CHANGELOGS = {
  'strapi-plugin-lifecycle-map': 'CHANGELOG.md',
  'lifecycle-map-client': path.join('client', 'CHANGELOG.md'),
};

/** The first line of each changeset, with the changelogs that it belongs to. */
const pendingChanges = () =>
  readdirSync(path.join(root, '.changeset'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(path.join(root, '.changeset', name), 'utf8').split('---\n'))
    .map(([, packages, text]) => ({
      line: text.trim().split('\n')[0],
      changelogs: [...packages.matchAll(/^'(.+)':/gm)].map(([, name]) => CHANGELOGS[name]),
    }));

function assertTold(copy, file, line) {
  const changelog = readFileSync(path.join(copy, file), 'utf8');
  assert.ok(changelog.includes(line), `${file} lacks: ${line}`);
}

/**
 * Makes a release in a copy of the repository, which stays as it is: the version and the changelog from the changesets,
 * then the tarball that npm would publish.
 * @param folder where the copy and the tarball go; must exist
 * @returns {string} the path of the tarball
 * @throws AssertionError where the version or the changelog is not the expected one
 */
export function packRelease(folder) {
  const copy = path.join(folder, 'release');
  cpSync(root, copy, {
    recursive: true,
    filter: (source) => !LEFT_OUT.has(path.basename(source)),
  });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  const changeset = path.join(root, 'node_modules', '.bin', 'changeset');
  // Asks nothing, and changes nothing but that there is one more.
  run(changeset, ['add', '--empty'], { cwd: copy });
  run(changeset, ['version'], { cwd: copy });

  const { version } = JSON.parse(readFileSync(path.join(copy, 'package.json'), 'utf8'));
  assert.equal(version, VERSION, `The changesets lead to ${version}.`);
  assertTold(copy, 'CHANGELOG.md', `## ${VERSION}`);
  for (const { line, changelogs } of pendingChanges()) {
    for (const file of changelogs) assertTold(copy, file, line);
  }

  run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: copy });
  return path.join(folder, `strapi-plugin-lifecycle-map-${VERSION}.tgz`);
}
