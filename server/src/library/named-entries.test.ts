import { describe, expect, it } from 'vitest';

import { smallCatalogue, TYPE } from '../../../tests/support/small-library';
import { findEntries, nameEntries, searchEntries, seenItems, toldEntry } from './named-entries';

const LEGAL = 'api::legal.legal';
const catalogue = smallCatalogue({
  plan: { title: 'Shift plan' },
  audit: { title: 'Plan an audit' },
  plain: { title: '' },
  german: { title: 'Schichtplan', locale: 'de' },
  terms: { title: 'Planned terms', contentType: LEGAL },
});
const seesType = ({ contentType }: { contentType: string }): boolean => contentType === TYPE;
const sight = {
  sees: seesType,
  hides: (reference: { contentType: string }) => !seesType(reference),
  tellsTitle: seesType,
};
const reader = { contentTypes: [TYPE], sight, locale: 'en' };
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
    const possible = [...references, { contentType: TYPE, documentId: 'plan' }];
    expect(findEntries(catalogue, possible, reader)).toEqual([
      { contentType: TYPE, documentId: 'plan', title: 'Shift plan' },
    ]);
  });

  it('are neither named nor found by a title that the reader may not be told', () => {
    const untitled = { ...reader, sight: { ...sight, tellsTitle: () => false } };
    const plan = { contentType: TYPE, documentId: 'plan' };
    expect(nameEntries(catalogue, [plan], untitled)).toEqual([{ ...plan, title: 'plan' }]);
    expect(searchEntries(catalogue, 'shift', untitled, 10)).toEqual([]);
    expect(titles(searchEntries(catalogue, '', untitled, 10))).toContain('plan');
  });

  it('are told of in the locales that the reader sees', () => {
    const english = {
      ...reader,
      sight: { ...sight, sees: (_: object, locale?: string | null) => locale !== 'de' },
    };
    const german = { contentType: TYPE, documentId: 'german' };
    expect(titles(nameEntries(catalogue, [german], english))).toEqual([null]);
    expect(searchEntries(catalogue, 'schicht', { ...english, locale: 'de' }, 10)).toEqual([]);
  });

  it('are counted as far as the reader may know of them', () => {
    expect(seenItems(catalogue.items(), catalogue, sight)).toHaveLength(4);
  });

  it('of a report are dropped, or go by their documentId', () => {
    const plan = { contentType: TYPE, documentId: 'plan', title: 'As it was called' };
    expect(toldEntry(plan, sight, catalogue)).toEqual({ ...plan, title: 'Shift plan' });
    const untitled = { ...sight, tellsTitle: () => false };
    expect(toldEntry(plan, untitled, catalogue)).toEqual({ ...plan, title: 'plan' });
    expect(toldEntry({ ...plan, contentType: LEGAL }, sight, catalogue)).toBeNull();
  });
});
