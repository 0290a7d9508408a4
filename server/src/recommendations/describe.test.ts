import { describe, expect, it } from 'vitest';

import { INCLUDABLE, type Included } from '../../../plugin/contracts/recommendations';
import { rank } from '../../../plugin/ranking/rank';
import { rulesInForce } from '../../../plugin/ranking/rules/rules-in-force';
import { DeliveryPopulation } from '../../../plugin/journey/delivery/population';
import { exposureTypes } from '../../../plugin/ranking/exposures/exposure-types';
import { rankingInput } from '../../../plugin/ranking/ranking-input';
import type { Rule } from '../../../plugin/ranking/rules/rule';
import { defaultTaxonomy } from '../../../plugin/taxonomy/default-taxonomy';
import { DAY_MS } from '../../../plugin/time';
import { ruleOf } from '../../../tests/support/rules';
import { modelOf, NOW, smallCatalogue, TYPE } from '../../../tests/support/small-library';
import {
  describeContact,
  describeList,
  describeRules,
  reasonsOf,
  servedItems,
  planFor,
} from './describe';
import type { Prepared, View } from './request';

const HIDDEN = 'api::legal.legal';
const [intent] = defaultTaxonomy.intents;
const tags = { stages: [intent?.stage ?? ''], intents: [intent?.key ?? ''] };
const model = modelOf(
  smallCatalogue({
    guide: { title: 'The guide', tags },
    terms: { title: 'The terms', contentType: HIDDEN, tags },
    follow: { title: 'What follows', tags },
  }),
);
const seesType = ({ contentType }: { contentType: string }): boolean => contentType === TYPE;
const reader = {
  sight: { sees: seesType, hides: () => false, tellsTitle: seesType },
  locale: 'en',
};
const urls = { urlOf: ({ documentId }: { documentId: string }) => `/${documentId}` };

const viewed = (contentType: string, documentId: string) => ({
  type: 'content_viewed',
  content: { contentType, documentId },
  occurredAt: NOW - DAY_MS,
  channel: null,
});

/** What a contact who has read the guide and the terms is answered with. */
function prepared(...rules: Partial<Rule>[]): Prepared {
  const view: View = {
    ...model,
    version: '1',
    events: 2,
    population: new DeliveryPopulation(),
    taxonomy: defaultTaxonomy,
    now: NOW,
    explorer: null,
    rulesFor: (state, history) =>
      rulesInForce(
        rules.map((rule, position) => ruleOf({ id: `rule-${position}`, ...rule })),
        {
          state,
          history,
          exposureTypes: exposureTypes(defaultTaxonomy),
          locale: 'en',
          channel: null,
          known: true,
          at: NOW,
        },
        model.catalogue,
      ),
  };
  const request = {
    types: [{ uid: TYPE }],
    locale: 'en',
    limit: 10,
    stages: [],
    intents: [],
    formats: [],
    exclude: [],
    context: null,
    touchpoints: [],
    at: null,
  };
  const touchpoints = [viewed(TYPE, 'guide'), viewed(HIDDEN, 'terms')];
  return { view, ...rankingInput(request, { contactId: 1, touchpoints }, view) };
}

const listOf = ({ request, state, view }: Prepared) =>
  rank(request, state, view).map((ranked) => ({ ranked, entry: { id: ranked.item } }));

const excludes = (documentId: string, name: string): Partial<Rule> => ({
  name,
  effect: 'exclude',
  target: { ...ruleOf({}).target, entries: [{ contentType: TYPE, documentId }] },
});

describe('what is told of a contact', () => {
  it('names only content that the caller may find as evidence', () => {
    const input = prepared();
    const { evidence } = describeContact(input, planFor(input, {}), reader);
    const named = evidence.map(({ contentType }) => contentType);
    expect(named.sort()).toEqual([TYPE, undefined]);
  });
});

describe('a list', () => {
  it('has the address, the URL and the entry of what was found', () => {
    const input = prepared();
    const [first, ...others] = describeList(
      listOf(input),
      { ...input.view, delivery: null, urls, cited: null },
      { ...reader, include: new Set(INCLUDABLE) },
    );
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      rank: 1,
      contentType: TYPE,
      documentId: 'follow',
      locale: 'en',
      ...tags,
      url: '/follow',
      entry: { id: model.catalogue.item(TYPE, 'follow') },
    });
  });

  it('has only what was asked for beside the entries', () => {
    const input = prepared();
    const listed = listOf(input);
    const view = { ...input.view, delivery: null, urls, cited: null };
    const keysWith = (...include: Included[]) =>
      Object.keys(
        describeList(listed, view, { ...reader, include: new Set(include) })[0] ?? {},
      ).sort();
    const always = ['contentType', 'documentId', 'entry', 'locale', 'rank', 'score', 'url'];
    expect(keysWith()).toEqual(always);
    expect(keysWith('reasons', 'delivery')).toEqual([...always, 'delivery', 'reasons'].sort());
    expect(keysWith('tags')).toEqual([...always, 'format', 'intents', 'stages', 'topics'].sort());
  });

  it('gives reasons that name only titles that the caller may know', () => {
    const { view } = prepared();
    const because = (documentId: string, contentType: string) => {
      const evidence = { because: model.catalogue.item(contentType, documentId) };
      const reasons = [{ code: 'similar_content' as const, contribution: 1, evidence }];
      const [reason] = reasonsOf({ item: 0, score: 1, reasons }, view, reader);
      return reason?.detail;
    };
    expect(because('guide', TYPE)).toContain('The guide');
    expect(because('terms', HIDDEN)).not.toContain('The terms');
  });

  it('is stored with the rules that put an entry there', () => {
    const pin: Partial<Rule> = {
      ...excludes('follow', 'Start here'),
      id: 'pin',
      effect: 'pin',
      position: 1,
    };
    const input = prepared(pin);
    expect(servedItems(listOf(input), input)).toEqual([
      { contentType: TYPE, documentId: 'follow', locale: 'en', rules: ['pin'] },
    ]);
  });
});

describe('what rules did to a list', () => {
  const told = { locale: 'en', describeContact: true };

  it('is nothing where none applies', () => {
    expect(describeRules(prepared(), told, 1)).toEqual({});
  });

  it('says by which rules an empty list was emptied', () => {
    const input = prepared(excludes('follow', 'Not now'));
    expect(listOf(input)).toEqual([]);
    const { rules } = describeRules(input, told, 0);
    expect(rules).toMatchObject({ emptied: true, applied: [{ name: 'Not now' }] });
    expect(rules?.detail).toContain('“Not now”');
  });

  it('leaves out which rules apply for callers who may not know the contact', () => {
    const input = prepared(excludes('other', 'Not now'));
    const { rules } = describeRules(input, { locale: 'en', describeContact: false }, 1);
    expect(rules).toEqual({ emptied: false, detail: null });
  });
});
