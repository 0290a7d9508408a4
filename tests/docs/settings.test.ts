import { describe, expect, it } from 'vitest';

import { codeIn, pageOf, rowsUnder } from './pages';
import { defaultSettings } from './plugin';
import { declaredSettings } from './setting-types';

const rows = rowsUnder(pageOf('docs/settings.md'), 'setting');
const documented = new Map(rows.map(([name, standard]) => [codeIn(name)[0] ?? '', standard ?? '']));

/** As a reader sees it: without backticks and the addresses of links. */
const readable = (text: string): string =>
  text.replaceAll('`', '').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');

const written = (value: unknown): string =>
  typeof value === 'string' ? `'${value}'` : JSON.stringify(value);

const defaultOf = (path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => Object(value)[name], defaultSettings);

const declared = declaredSettings();

describe('the page of settings', () => {
  it('has every setting that the plugin takes, and no other', () => {
    // Nothing is a source by default.
    const names = [...declared.map(({ path }) => path), 'sources'];
    expect([...documented.keys()].sort()).toEqual(names.sort());
  });

  it.each(declared)('says the default of $path', ({ path, isOptional, default: standard }) => {
    const expected = standard ?? (isOptional ? 'none' : 'required');
    expect(readable(documented.get(path) ?? '')).toBe(readable(expected));
  });

  it.each(declared.filter(({ path }) => !path.startsWith('sources.')))(
    'says the default of $path that the code has',
    ({ path }) => {
      expect(readable(documented.get(path) ?? '')).toBe(written(defaultOf(path)));
    },
  );
});
