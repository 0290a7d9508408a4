import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ORDINARY, requireWithin, type Budget } from './request-budget';
import { requireSmallShape } from './shape-budget';

const OVER = expect.objectContaining({
  details: expect.objectContaining({ code: 'over_budget' }),
});

const small: Budget = { depth: 3, nodes: 50, items: 10, characters: 100 };

/** The same, counted the plain way. */
const measure = (value: unknown): Budget => {
  if (typeof value === 'string') return { depth: -1, nodes: 0, items: 0, characters: value.length };
  if (typeof value !== 'object' || value === null)
    return { depth: -1, nodes: 0, items: 0, characters: 0 };
  const inner = Object.values(value).map(measure);
  const names = Array.isArray(value) ? 0 : Object.keys(value).join('').length;
  return {
    depth: 1 + Math.max(-1, ...inner.map(({ depth }) => depth)),
    nodes: inner.reduce((sum, { nodes }) => sum + nodes, inner.length),
    items: Math.max(inner.length, ...inner.map(({ items }) => items)),
    characters: inner.reduce((sum, { characters }) => sum + characters, names),
  };
};

const isOver = (check: () => void): boolean => {
  try {
    check();
    return false;
  } catch (error) {
    expect(error).toEqual(OVER);
    return true;
  }
};

describe('the budget of a request', () => {
  it('is what is counted value by value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const found = measure(value);
        const exceeds = (Object.keys(small) as (keyof Budget)[]).some(
          (name) => found[name] > small[name],
        );
        expect(isOver(() => requireWithin(small, value))).toBe(exceeds);
      }),
    );
  });

  it('is found to be exceeded however deep or long the input is', () => {
    const deep = JSON.parse('[{"a":'.repeat(60_000) + '1' + '}]'.repeat(60_000)) as unknown;
    expect(isOver(() => requireWithin(ORDINARY, deep))).toBe(true);
    expect(isOver(() => requireWithin(ORDINARY, Array(400_000).fill(1)))).toBe(true);
    expect(isOver(() => requireWithin(ORDINARY, ['x'.repeat(2 ** 21)]))).toBe(true);
  });

  it('names the limit', () => {
    expect(() => requireWithin(small, Array(11).fill(0))).toThrow(
      expect.objectContaining({
        message: 'The request is more than can be asked for at once: at most 10 items in a list',
        details: expect.objectContaining({ limit: { name: 'items in a list', most: 10 } }),
      }),
    );
  });
});

const name = fc.constantFrom('author', 'localizations', 'parts', 'cover', 'a');
/** Up to 9 levels down. */
const paths = fc.array(fc.array(name, { minLength: 1, maxLength: 9 }), {
  minLength: 1,
  maxLength: 40,
});

type Tree = { [name: string]: true | { populate: Tree } };

const treeOf = (all: string[][]): Tree => {
  const tree: Tree = {};
  for (const path of all) {
    let place = tree;
    for (const [index, step] of path.entries()) {
      if (index === path.length - 1) place[step] ??= true;
      else {
        const known = place[step];
        const inner = known === undefined || known === true ? { populate: {} } : known;
        place[step] = inner;
        place = inner.populate;
      }
    }
  }
  return tree;
};

const isTooDeep = (all: string[][], most: number) => all.some(({ length }) => length > most);

describe('the budget of a shape', () => {
  it('is the same for a text with commas and for a list', () => {
    fc.assert(
      fc.property(paths, (all) => {
        const texts = all.map((path) => path.join('.'));
        const over = isTooDeep(all, 5) || all.flat().length > 100;
        for (const shape of [texts, texts.join(',')]) {
          expect(isOver(() => requireSmallShape(['populate'], shape, 'populate'))).toBe(over);
        }
      }),
    );
  });

  it('allows five levels of relations in objects', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(name, { minLength: 1, maxLength: 9 }), { maxLength: 6 }),
        (all) => {
          const check = () => requireSmallShape(['populate'], treeOf(all), 'populate');
          expect(isOver(check)).toBe(isTooDeep(all, 5));
        },
      ),
    );
  });

  it('allows a field of the fifth relation to be filtered and sorted by, and no further', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 9 }), (path) => {
        const nested = path.reduceRight<unknown>((inner, step) => ({ [step]: inner }), 'asc');
        const over = path.length > 6;
        for (const [shape, kind] of [
          [nested, 'sort'],
          [[nested], 'sort'],
          [`${path.join('.')}:desc`, 'sort'],
          [{ $and: [{ $not: nested }] }, 'filters'],
        ] as const) {
          expect(isOver(() => requireSmallShape([kind], shape, kind))).toBe(over);
        }
      }),
    );
  });

  it.each([
    ['fields, most of them the same', Array(40_000).fill('id'), 'fields'],
    ['an alternative of many', { $or: Array(10_000).fill({ id: 1 }) }, 'filters'],
    ['values of one filter', { id: { $in: Array(10_000).fill(1) } }, 'filters'],
    ['orders', { localizations: { sort: Array(20_000).fill('id') } }, 'populate'],
    ['one long name', 'x'.repeat(20_000), 'fields'],
    ['commas', ','.repeat(500), 'fields'],
    ['nots', JSON.parse('{"$not":'.repeat(90) + '1' + '}'.repeat(90)), 'filters'],
    ['empty lists in lists', JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)), 'sort'],
    ['fragments of a zone', { blocks: { on: { 'a.b': { populate: 'a.b.c.d.e' } } } }, 'populate'],
  ] as const)('is exceeded by %s', (_, shape, kind) => {
    expect(isOver(() => requireSmallShape([kind], shape, kind))).toBe(true);
  });

  it('leaves room for what pages ask for', () => {
    const seo = { fields: ['title', 'description'], populate: { image: true } };
    const on = {
      'shared.quote': true,
      'shared.media': { populate: { file: { fields: ['url'] } } },
    };
    for (const shape of [
      undefined,
      '*',
      ['author.avatar', 'category'],
      { seo, blocks: { on }, author: { sort: ['name:asc'], filters: { name: { $ne: 'x' } } } },
      Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`relation${index}`, true])),
    ]) {
      expect(isOver(() => requireSmallShape(['populate'], shape, 'populate'))).toBe(false);
    }
    const fields = Array.from({ length: 100 }, (_, index) => `field${index}`);
    expect(isOver(() => requireSmallShape(['fields'], fields, 'fields'))).toBe(false);
  });
});
