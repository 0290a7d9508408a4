import { describe, expect, it } from 'vitest';

import { smallCatalogue, TYPE } from '../../../tests/support/small-library';
import { findEntries, nameEntries, searchEntries } from './named-entries';

const LEGAL = 'api::legal.legal';
const catalogue = smallCatalogue({
  plan: { title: 'Shift plan' },
  audit: { title: 'Plan an audit' },
  plain: { title: '' },
  german: { title: 'Schichtplan', locale: 'de' },
  terms: { title: 'Planned terms', contentType: LEGAL },
});
const reader = { readable: new Set([TYPE]), locale: 'en' };
const titles = (entries: { title: string | null }[]) => entries.map(({ title }) => title);

describe('entries by their titles', () => {
  it('are those whose title starts with the text, then those that hold it', () => {
    const found = searchEntries(catalogue, ' PLAN', reader, 10);
    expect(titles(found)).toEqual(['Plan an audit', 'Shift plan']);
  });

  it('are at most as many as asked for', () => {
    expect(titles(searchEntries(catalogue, 'plan', reader, 1))).toEqual(['Plan an audit']);
  });

  it('are named in another locale, or by documentId, where there is no title to tell', () => {
    const references = ['german', 'plain'].map((documentId) => ({ contentType: TYPE, documentId }));
    expect(titles(nameEntries(catalogue, references, reader))).toEqual(['Schichtplan', 'plain']);
  });

  it('have no title for a reader of other types, nor when they are not published', () => {
    const references = [
      { contentType: LEGAL, documentId: 'terms' },
      { contentType: TYPE, documentId: 'gone' },
    ];
    expect(titles(nameEntries(catalogue, references, reader))).toEqual([null, null]);
    expect(findEntries(catalogue, ['terms', 'gone', 'plan'], reader)).toEqual([
      { contentType: TYPE, documentId: 'plan', title: 'Shift plan' },
    ]);
  });
});
