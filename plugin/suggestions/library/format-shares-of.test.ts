import { expect, it } from 'vitest';

import { NO_FORMAT } from '../knowledge/format-shares';
import { formatSharesOf, posterior, type KnownFormat } from './format-shares-of';

const BEFORE = new Map([
  ['faq', 0.2],
  ['demo', 0.2],
  [NO_FORMAT, 0.6],
]);
/** What entries without a tag are worth together. */
const MOST = 8;
const tagged = (format: string): KnownFormat => ({ tagged: format, evidence: new Map() });
const seeming = (format: string): KnownFormat => ({
  tagged: null,
  evidence: new Map([[format, 3]]),
});
const silent: KnownFormat = { tagged: null, evidence: new Map() };
const shareOf = (format: string, entries: KnownFormat[]) =>
  formatSharesOf(entries, BEFORE, MOST).get(format) ?? 0;
const times = <Item>(count: number, item: Item): Item[] =>
  Array.from({ length: count }, () => item);

it('without entries everything is as before', () => {
  expect(shareOf('faq', [])).toBeCloseTo(0.2);
});

it('shares add up to 1', () => {
  const shares = formatSharesOf(
    [tagged('faq'), ...times(20, seeming('demo')), silent],
    BEFORE,
    MOST,
  );
  expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
});

it('what many entries seem to be is likelier, and what nothing speaks of changes nothing', () => {
  expect(shareOf('demo', times(20, seeming('demo')))).toBeGreaterThan(0.6);
  expect(shareOf('demo', times(20, silent))).toBeCloseTo(0.2);
});

it('a few tags outweigh what any number of entries seem to be', () => {
  const entries = [...times(500, seeming('demo')), ...times(30, tagged('faq'))];
  expect(shareOf('faq', entries)).toBeGreaterThan(shareOf('demo', entries));
});

it('evidence moves shares as Bayes has it', () => {
  const found = posterior(BEFORE, new Map([['faq', Math.log(4)]]));
  expect(found.get('faq')).toBeCloseTo(0.8 / 1.6);
});
