import { describe, expect, it } from 'vitest';

import { ruleOf } from '../../../tests/support/rules';
import { smallCatalogue, TYPE } from '../../../tests/support/small-library';
import { defaultTaxonomy } from '../../taxonomy/default-taxonomy';
import { ruleConflicts } from './rule-conflicts';
import { ruleProblems } from './rule-problems';

const catalogue = smallCatalogue({
  a: { tags: { topics: ['one'] } },
  b: { tags: { topics: ['one', 'two'] } },
  c: { tags: { topics: ['two'] } },
});
const one = { target: { topics: ['one'] } };
const two = { target: { topics: ['two'] } };
const only = (documentId: string) => ({
  target: { entries: [{ contentType: TYPE, documentId }] },
});

const between = (
  left: Parameters<typeof ruleOf>[0],
  right: Parameters<typeof ruleOf>[0],
): unknown[] =>
  ruleConflicts(ruleOf({ id: '1', ...left }), [ruleOf({ id: '2', ...right })], catalogue).map(
    ({ kind, entries, winner }) => [kind, entries, winner],
  );

describe('two rules', () => {
  it('conflict where one pins or boosts what the other keeps out', () => {
    expect(between({ effect: 'pin', ...one }, { effect: 'exclude', ...two })).toEqual([
      ['keeps_out', 1, 'other'],
    ]);
    expect(between({ effect: 'pin', priority: 1, ...one }, { effect: 'exclude', ...two })).toEqual([
      ['keeps_out', 1, 'this'],
    ]);
    expect(
      between({ effect: 'require', ...two }, { effect: 'boost', priority: 9, ...one }),
    ).toEqual([['keeps_out', 1, 'this']]);
    expect(between({ effect: 'pin', ...only('c') }, { effect: 'exclude', ...one })).toEqual([]);
  });

  it('conflict where both hold one place', () => {
    const pin = { effect: 'pin', position: 1, ...one } as const;
    expect(between(pin, { ...pin, ...two })).toEqual([['same_place', 1, 'this']]);
    expect(between(pin, { ...pin, position: 2 })).toEqual([]);
  });

  it('conflict where one raises what the other lowers', () => {
    expect(between({ effect: 'boost', ...one }, { effect: 'bury', ...two })).toEqual([
      ['opposite', 1, null],
    ]);
    expect(between({ effect: 'boost', ...only('a') }, { effect: 'bury', ...two })).toEqual([]);
  });

  it('conflict where they leave nothing', () => {
    expect(between({ effect: 'require', ...only('a') }, { effect: 'require', ...two })).toEqual([
      ['leaves_nothing', 0, null],
    ]);
    expect(between({ effect: 'exclude', ...one }, { effect: 'require', ...only('a') })).toEqual([
      ['leaves_nothing', 1, null],
    ]);
    expect(between({ effect: 'require', ...one }, { effect: 'require', ...two })).toEqual([]);
  });

  it('do not conflict where no request has both of them answer', () => {
    const boost = { effect: 'boost', ...one } as const;
    const bury = { effect: 'bury', ...one } as const;
    expect(between({ ...boost, until: 10 }, { ...bury, from: 10 })).toEqual([]);
    expect(between({ ...boost, until: 11 }, { ...bury, from: 10 })).toHaveLength(1);
    const reach = { when: { stages: ['reach'] } };
    expect(between({ ...boost, ...reach }, { ...bury, when: { stages: ['grow'] } })).toEqual([]);
    expect(between({ ...boost, ...reach }, bury)).toHaveLength(1);
  });
});

describe('a rule that names what the site does not have', () => {
  it('says where, and what', () => {
    const rule = ruleOf({
      target: { stages: ['reach', 'retired'], contentTypes: [TYPE] },
      when: { did: { types: ['purchased', 'gone'], days: 7 } },
    });
    const vocabulary = { taxonomy: defaultTaxonomy, contentTypes: [] };
    expect(ruleProblems(rule, vocabulary)).toEqual([
      { path: 'target.stages', key: 'retired' },
      { path: 'target.contentTypes', key: TYPE },
      { path: 'when.did.types', key: 'gone' },
    ]);
    expect(ruleProblems(ruleOf({}), vocabulary)).toEqual([]);
  });
});
