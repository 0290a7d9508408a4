import { describe, expect, it } from 'vitest';

import { ruleOf } from '../../../tests/support/rules';
import {
  modelOf,
  NOW,
  requestOf,
  smallCatalogue,
  stranger,
  TYPE,
} from '../../../tests/support/small-library';
import { exposureTypes } from '../exposures/exposure-types';
import { defaultTaxonomy } from '../../taxonomy/default-taxonomy';
import { describeReason } from '../describe-reason';
import { explainItem, rank } from '../rank';
import type { RankedItem } from '../ranked-item';
import type { RankRequest } from '../rank-request';
import type { RuleSituation } from './applies';
import type { Rule } from './rule';
import { rulesInForce } from './rules-in-force';
import { DAY_MS } from '../../time';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
/** Untagged entries, each a day newer than the one after it. */
const catalogue = smallCatalogue(
  Object.fromEntries(
    IDS.map((id, age) => [
      id,
      { publishedAt: NOW - (age + 1) * DAY_MS, tags: { topics: age < 2 ? ['new'] : ['old'] } },
    ]),
  ),
);
const model = modelOf(catalogue);
const named = (...ids: string[]) => ({
  target: { entries: ids.map((documentId) => ({ contentType: TYPE, documentId })) },
});

const situation: RuleSituation = {
  state: stranger,
  history: [],
  exposureTypes: exposureTypes(defaultTaxonomy),
  locale: 'en',
  channel: null,
  known: false,
  at: NOW,
};

const requestWith = (
  rules: Rule[],
  asked: Partial<RankRequest> = {},
  now: Partial<RuleSituation> = {},
): RankRequest =>
  requestOf({ ...asked, rules: rulesInForce(rules, { ...situation, ...now }, catalogue) });

const listWith = (...given: Parameters<typeof requestWith>): RankedItem[] =>
  rank(requestWith(...given), stranger, model);

const idsOf = (list: RankedItem[]): string[] => list.map(({ item }) => IDS[item] ?? '');

const editorialOf = ({ reasons }: RankedItem): number =>
  reasons.find(({ code }) => code === 'editorial')?.contribution ?? 0;

function expectSums(list: RankedItem[]): void {
  for (const { score, reasons } of list) {
    const sum = reasons.reduce((total, { contribution }) => total + contribution, 0);
    expect(sum).toBeCloseTo(score, 6);
  }
  const scores = list.map(({ score }) => score);
  scores.slice(1).forEach((score, index) => {
    expect(score).toBeLessThanOrEqual((scores[index] ?? 0) + 1e-9);
  });
}

describe('a rule that', () => {
  const plain = listWith([]);

  it('answers to no request changes nothing', () => {
    const elsewhere = ruleOf({ effect: 'exclude', ...named('a'), when: { channels: ['email'] } });
    expect(listWith([elsewhere])).toEqual(plain);
    expect(idsOf(plain)).toEqual(IDS);
  });

  it('boosts or buries is the editorial share, the logarithm of its factor', () => {
    const list = listWith([
      ruleOf({ id: '1', effect: 'boost', factor: 3, ...named('f') }),
      ruleOf({ id: '2', effect: 'bury', factor: 4, ...named('a') }),
    ]);
    expect(idsOf(list)).toEqual(['f', 'b', 'c', 'd', 'e', 'a']);
    expect(list.map(editorialOf)).toEqual([1.098612, 0, 0, 0, 0, -1.386294]);
    expectSums(list);
  });

  it('has the higher priority decides where two meet, and two of the same add up', () => {
    const boost = ruleOf({ id: '1', effect: 'boost', factor: 3, ...named('c') });
    const bury = ruleOf({ id: '2', effect: 'bury', factor: 2, ...named('c') });
    const shareOf = (...rules: Rule[]) =>
      editorialOf(
        listWith(rules).find(({ item }) => item === 2) ?? { item: 2, score: 0, reasons: [] },
      );
    expect(shareOf(boost, bury)).toBeCloseTo(Math.log(3) - Math.log(2), 6);
    expect(shareOf(boost, { ...bury, priority: 1 })).toBeCloseTo(-Math.log(2), 6);
    expect(shareOf({ ...boost, priority: 1 }, bury)).toBeCloseTo(Math.log(3), 6);
  });

  it('excludes keeps entries out, and one that requires keeps out all others', () => {
    expect(idsOf(listWith([ruleOf({ effect: 'exclude', ...named('a', 'c') })]))).toEqual([
      'b',
      'd',
      'e',
      'f',
    ]);
    expect(idsOf(listWith([ruleOf({ effect: 'require', target: { topics: ['new'] } })]))).toEqual([
      'a',
      'b',
    ]);
    expect(listWith([ruleOf({ effect: 'exclude', target: { contentTypes: [TYPE] } })])).toEqual([]);
  });

  it('pins holds its place for the best of its entries, in the order of scores', () => {
    for (const position of [1, 2, 4, 6]) {
      const list = listWith([ruleOf({ effect: 'pin', position, ...named('f', 'e') })]);
      expect(idsOf(list).indexOf('e')).toBe(position - 1);
      expectSums(list);
    }
    const down = listWith([ruleOf({ effect: 'pin', position: 3, ...named('a') })]);
    expect(idsOf(down).slice(0, 3)).toEqual(['b', 'c', 'a']);
    expect(editorialOf(down[2] ?? plain[0] ?? { item: 0, score: 0, reasons: [] })).toBeLessThan(0);
    expectSums(down);
  });

  it('pins is named where its entry stands anyway, and among entries that score the same', () => {
    const same = smallCatalogue({ a: {}, b: {}, c: {} });
    for (const [id, position] of [
      ['a', 1],
      ['c', 1],
      ['c', 2],
    ] as const) {
      const rules = rulesInForce(
        [ruleOf({ effect: 'pin', position, ...named(id) })],
        situation,
        same,
      );
      const list = rank(requestOf({ rules }), stranger, modelOf(same));
      expect(same.addressOf(list[position - 1]?.item ?? 0).documentId).toBe(id);
      expect(list[position - 1]?.reasons.some(({ code }) => code === 'editorial')).toBe(true);
      expectSums(list);
    }
  });

  it('pins what would not be in the list at all', () => {
    const list = listWith([ruleOf({ effect: 'pin', position: 2, ...named('f') })], { limit: 3 });
    expect(idsOf(list).slice(0, 2)).toEqual(['a', 'f']);
    expect(list).toHaveLength(3);
    expectSums(list);
  });

  it('pins a place that a stronger one holds gets the next', () => {
    const first = ruleOf({ id: '1', effect: 'pin', position: 1, ...named('f') });
    const second = ruleOf({ id: '2', effect: 'pin', position: 1, priority: 5, ...named('e') });
    const list = listWith([first, second]);
    expect(idsOf(list).slice(0, 2)).toEqual(['e', 'f']);
    expectSums(list);
  });

  it('pins wins over one that excludes only with a higher priority', () => {
    const pin = ruleOf({ id: '1', effect: 'pin', position: 1, ...named('f') });
    const exclude = ruleOf({ id: '2', effect: 'exclude', target: { topics: ['old'] } });
    expect(idsOf(listWith([pin, exclude]))).toEqual(['a', 'b']);
    expect(idsOf(listWith([{ ...pin, priority: 1 }, exclude]))).toEqual(['f', 'a', 'b']);
  });

  it('is named in the sentence, and in what explains an entry', () => {
    const rules = [
      ruleOf({ id: '1', name: 'Spring', effect: 'pin', position: 1, ...named('f') }),
      ruleOf({ id: '2', name: 'Fresh first', effect: 'boost', factor: 2, ...named('f') }),
      ruleOf({ id: '3', name: 'Out of date', effect: 'exclude', ...named('e') }),
    ];
    const request = requestWith(rules);
    const { rank: position, ranked } = explainItem(request, stranger, model, 5);
    const reason = ranked.reasons.find(({ code }) => code === 'editorial');
    const names = { term: (key: string) => key, title: () => null };
    expect(position).toBe(1);
    expect(reason && describeReason(reason, names, 'en')).toBe(
      'The rule “Spring” holds this place for it. The rule “Fresh first” raises it.',
    );
    expect(request.rules?.keepsOut(4)?.name).toBe('Out of date');
    expect(request.rules?.keepsOut(5)).toBeNull();
  });

  it('has a schedule applies within it', () => {
    const rule = ruleOf({ effect: 'exclude', ...named('a'), from: NOW - DAY_MS, until: NOW });
    expect(idsOf(listWith([rule], {}, { at: NOW - 1 }))).not.toContain('a');
    expect(idsOf(listWith([rule], {}, { at: NOW }))).toContain('a');
    expect(idsOf(listWith([rule], {}, { at: NOW - DAY_MS - 1 }))).toContain('a');
  });

  it('has a cap lets go of an entry that the contact was shown often enough, lately', () => {
    const rule = ruleOf({ effect: 'boost', factor: 9, ...named('f'), cap: { times: 2, days: 7 } });
    const shown = (days: number) => ({
      type: 'recommendation_shown',
      item: 5,
      at: NOW - days * DAY_MS,
    });
    const first = (history: RuleSituation['history']) =>
      idsOf(listWith([rule], {}, { history }))[0];
    expect(first([shown(1)])).toBe('f');
    expect(first([shown(2), shown(1)])).toBe('a');
    expect(first([shown(8), shown(1)])).toBe('f');
    expect(first([{ type: 'recommendation_clicked', item: 5, at: NOW }, shown(1)])).toBe('f');
  });

  it('asks for a kind of contact answers to that kind only', () => {
    const answersTo = (when: Parameters<typeof ruleOf>[0]['when'], now: Partial<RuleSituation>) =>
      !idsOf(listWith([ruleOf({ effect: 'exclude', ...named('a'), when })], {}, now)).includes('a');
    const bought = { type: 'purchased', item: null, at: NOW - 3 * DAY_MS };
    expect(answersTo({ stages: [stranger.stage] }, {})).toBe(true);
    expect(answersTo({ stages: ['nowhere'] }, {})).toBe(false);
    expect(answersTo({ channels: ['email'] }, { channel: ' Email' })).toBe(true);
    expect(answersTo({ known: true }, { known: true })).toBe(true);
    expect(answersTo({ known: true }, {})).toBe(false);
    expect(answersTo({ did: { types: ['purchased'], days: 7 } }, { history: [bought] })).toBe(true);
    expect(answersTo({ did: { types: ['purchased'], days: 2 } }, { history: [bought] })).toBe(
      false,
    );
  });

  it('matches by tags follows them', () => {
    const rule = ruleOf({ effect: 'require', target: { topics: ['fresh'] } });
    expect(listWith([rule])).toEqual([]);
    catalogue.setTags(TYPE, 'd', { stages: [], intents: [], format: null, topics: ['fresh'] });
    expect(idsOf(listWith([rule]))).toEqual(['d']);
  });
});
