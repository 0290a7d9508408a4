import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import middlewares from '../../playground/config/middlewares';
import { parseOptIn } from '../../server/src/site/parse-opt-in';
import { compile } from './compile';
import { blocksOf, PAGES, pageOf, ROOT } from './pages';
import { defaultSettings, validateSettings } from './plugin';

const blocksIn = (...languages: string[]) =>
  PAGES.flatMap((page) =>
    blocksOf(page)
      .filter(({ lang = '' }) => languages.includes(lang))
      .map(({ lang = '', text }, index) => ({ name: `${page.file}.${index}.${lang}`, text })),
  );

/** Secrets as each source wants them. */
const env = (name: string): string =>
  name.startsWith('CLOUDEVENTS')
    ? `whsec_${Buffer.from(name.padEnd(32)).toString('base64')}`
    : name.padEnd(32, '_');

/** What a file of the app's configuration hands to Strapi. */
function exportedBy(text: string): unknown {
  const module = { exports: {} as unknown };
  new Function('module', text)(module);
  return typeof module.exports === 'function' ? module.exports({ env }) : module.exports;
}

describe('samples in TypeScript', () => {
  const samples = blocksIn('ts', 'tsx');
  const problems = compile(samples);

  it.each(samples)('compile: $name', ({ name }) => {
    expect(problems.get(name)).toEqual([]);
  });
});

describe('samples of an app’s configuration', () => {
  const exported = blocksIn('js').map(({ name, text }) => ({ name, config: exportedBy(text) }));
  const isPlugins = (config: unknown): config is Record<string, { config: object }> =>
    !Array.isArray(config);

  it.each(exported.filter(({ config }) => isPlugins(config)))(
    'are settings that the plugin takes: $name',
    ({ config }) => {
      const own = (config as Record<string, { config: object }>)['lifecycle-map'];
      const { rateLimit, ...given } = own?.config as { rateLimit?: object };
      const merged = { ...defaultSettings.rateLimit, ...rateLimit };
      const settings = { ...defaultSettings, ...given, rateLimit: merged };
      expect(() => validateSettings(settings)).not.toThrow();
    },
  );

  it.each(exported.filter(({ config }) => !isPlugins(config)))(
    'are middlewares that the playground has: $name',
    ({ config }) => {
      const known = middlewares({ env: { bool: (_name, fallback) => fallback ?? false } });
      expect(known).toEqual(expect.arrayContaining(config as unknown[]));
    },
  );
});

describe('samples of a content type', () => {
  const optIns = blocksIn('json')
    .filter(({ text }) => text.includes('pluginOptions'))
    .map(({ name, text }) => ({ name, type: JSON.parse(text) as { pluginOptions: object } }));

  it.each(optIns)('let it take part: $name', ({ type }) => {
    const attributes = { title: {}, slug: {} };
    expect(parseOptIn('api::guide.guide', { ...type, attributes })?.enabled).toBe(true);
  });

  it('are used by the packed app as the README has them', () => {
    const [first] = blocksOf(pageOf('README.md')).filter(({ lang }) => lang === 'json');
    const schema = path.join(
      ROOT,
      'tests/packed-app/src/api/guide/content-types/guide/schema.json',
    );
    expect(JSON.parse(readFileSync(schema, 'utf8'))).toMatchObject(
      JSON.parse(first?.text ?? '') as object,
    );
  });
});

describe('blocks of code', () => {
  const CHECKED = {
    bash: 'commands.test.ts',
    html: 'page.test.ts',
    graphql: 'in tests/integration/graphql.test.ts',
    json: 'here, or as an answer in commands.test.ts',
    jsonc: 'as an answer in commands.test.ts',
    csv: 'as a file in commands.test.ts',
    js: 'here',
    ts: 'here',
    tsx: 'here',
    sql: 'integration/uninstall.test.ts',
    mermaid: 'architecture.test.ts',
  };

  it.each(PAGES)('are all of a kind that a test reads: $file', (page) => {
    const unread = blocksOf(page).filter(({ lang = '' }) => !Object.hasOwn(CHECKED, lang));
    expect(unread.map(({ text }) => text)).toEqual([]);
  });
});
