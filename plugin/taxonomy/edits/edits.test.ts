import { expect, it } from 'vitest';

import { blankTerm } from '../document/blank-terms';
import { defaultDocument } from '../document/default-document';
import { findProblems } from '../document/find-problems';
import { changedLists } from './changed-lists';
import { dependantsOf } from './dependants';
import { moveTerm, putTerm, restoreTerm } from './edit-terms';
import { freshKey } from './fresh-key';
import { retireTerm } from './retire-term';

it('makes keys of labels, and never one that is taken', () => {
  expect(freshKey(defaultDocument, 'formats', 'Étude de cas & démo')).toBe('etude-de-cas-and-demo');
  expect(freshKey(defaultDocument, 'formats', 'Case study')).toBe('case-study-2');
  expect(freshKey(defaultDocument, 'touchpointTypes', 'Demo requested')).toBe('demo_requested_2');
  expect(freshKey(defaultDocument, 'topics', '予備部品')).toBe('予備部品');
  expect(freshKey(defaultDocument, 'topics', '  ')).toBe('');
});

it('names what depends on a stage or an intent', () => {
  const keys = (collection: 'stages' | 'intents', key: string) =>
    dependantsOf(defaultDocument, collection, key).map((term) => term.key);
  expect(keys('stages', 'reach')).toEqual(
    expect.arrayContaining(['learn-how', 'ebook', 'ad_clicked']),
  );
  expect(keys('intents', 'advocate')).toEqual(expect.arrayContaining(['purchased', 'review_left']));
});

const stage = { collection: 'stages', key: 'convert', replacedBy: null } as const;

it('retires a stage with all that depends on it, or moves that to another one', () => {
  const gone = retireTerm(defaultDocument, { ...stage, dependantsTo: null });
  expect(findProblems(gone)).toEqual([]);
  expect(gone.intents.find(({ key }) => key === 'buy')?.retired).toBe(true);
  expect(gone.touchpointTypes.find(({ key }) => key === 'cart_updated')).toMatchObject({
    stage: null,
    intent: null,
  });
  const moved = retireTerm(defaultDocument, { ...stage, dependantsTo: 'grow' });
  expect(findProblems(moved)).toEqual([]);
  expect(moved.intents.find(({ key }) => key === 'buy')).toMatchObject({
    stage: 'grow',
    retired: false,
  });
});

it('moves a term past the offered one next to it, and no further than the end', () => {
  const without = retireTerm(defaultDocument, { ...stage, key: 'nurture', dependantsTo: 'reach' });
  const offered = moveTerm(without, 'stages', 'reach', 1).stages.filter((term) => !term.retired);
  expect(offered.map(({ key }) => key)).toEqual(['convert', 'reach', 'grow']);
  expect(moveTerm(defaultDocument, 'stages', 'grow', 1)).toEqual(defaultDocument);
});

it('offers a term again', () => {
  const gone = retireTerm(defaultDocument, { ...stage, replacedBy: 'grow', dependantsTo: null });
  expect(restoreTerm(gone, 'stages', 'convert')).toEqual(defaultDocument);
});

it('sends only the lists that differ', () => {
  const more = putTerm(defaultDocument, 'topics', blankTerm('topics', 'ai', 'AI'));
  expect(changedLists(defaultDocument, more)).toEqual({ topics: more.topics });
});
