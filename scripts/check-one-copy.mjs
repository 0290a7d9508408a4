import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';

const requireOf = (require, name) => createRequire(require.resolve(`${name}/package.json`));

/**
 * The plugin must use the very copies that Strapi uses of what both need: with a second copy, an error thrown by
 * one is unknown to the other and answered with 500, and the admin's translations and theme do not reach a page.
 * @throws AssertionError that names the package of which there are two.
 */
export function checkOneCopy(app) {
  const appRequire = createRequire(path.join(app, 'package.json'));
  const plugin = requireOf(appRequire, 'strapi-plugin-lifecycle-map');
  const admin = requireOf(requireOf(appRequire, '@strapi/strapi'), '@strapi/admin');
  for (const peer of Object.keys(plugin('./package.json').peerDependencies)) {
    assert.equal(plugin.resolve(peer), admin.resolve(peer), `There are two copies of ${peer}.`);
  }
}
