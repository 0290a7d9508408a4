import { expect, it } from 'vitest';

import { ruleOf } from '../../../tests/support/rules';
import {
  modelOf,
  NOW,
  requestOf,
  smallCatalogue,
  stranger,
  TYPE,
} from '../../../tests/support/small-library';
import { rank } from '../rank';
import { actingRules } from './acting-rules';
import type { Rule } from './rule';
import { rulesInForce } from './rules-in-force';

const IDS = ['a', 'b', 'c'];
const catalogue = smallCatalogue(
  Object.fromEntries(IDS.map((id) => [id, { publishedAt: NOW, tags: {} }])),
);
const named = (...ids: string[]) => ({
  target: { entries: ids.map((documentId) => ({ contentType: TYPE, documentId })) },
});
const situation = {
  state: stranger,
  history: [],
  exposureTypes: new Map(),
  locale: 'en',
  channel: null,
  known: false,
  at: NOW,
};

/** The rules that acted, by the entries of the list. */
function actingOn(rules: Rule[]): Record<string, string[]> {
  const inForce = rulesInForce(rules, situation, catalogue);
  const list = rank(requestOf({ rules: inForce }), stranger, modelOf(catalogue));
  return Object.fromEntries(
    list.map((ranked) => [IDS[ranked.item] ?? '', actingRules(ranked, inForce)]),
  );
}

it('tells which rules moved an entry, and which kept others out of its list', () => {
  const rules = [
    ruleOf({ id: 'pin', effect: 'pin', position: 1, ...named('b') }),
    ruleOf({ id: 'bury', effect: 'bury', factor: 2, ...named('a', 'b') }),
    ruleOf({ id: 'out', effect: 'exclude', ...named('c') }),
  ];
  expect(actingOn(rules)).toEqual({ b: ['pin', 'bury', 'out'], a: ['bury', 'out'] });
});

it('leaves out what answered and did nothing, and says nothing where no rule answers', () => {
  const rules = [
    ruleOf({ id: 'boost', effect: 'boost', factor: 2, ...named('c') }),
    ruleOf({ id: 'require', effect: 'require', ...named(...IDS) }),
  ];
  expect(actingOn(rules)).toEqual({ a: [], b: [], c: ['boost'] });
  expect(actingOn([])).toEqual({ a: [], b: [], c: [] });
});

it('is at most eight an entry', () => {
  const rules = Array.from({ length: 10 }, (_, number) =>
    ruleOf({ id: `boost-${number}`, effect: 'boost', factor: 2, ...named('a') }),
  );
  expect(actingOn(rules).a).toHaveLength(8);
});
