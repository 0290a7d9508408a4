import { expect, it } from 'vitest';

import { Catalogue } from '../../../plugin/ranking/catalogue/catalogue';
import type { FacetTerm } from '../../../plugin/taxonomy/facet-terms';
import { NO_TAGS } from '../../../plugin/taxonomy/taxonomy';
import { reviewedDocuments } from './reviewed-documents';
import { taggedChanges, type LearnedDocument } from './tagged-changes';

const TYPE = 'api::article.article';
const published = (documentId: string) => ({
  contentType: TYPE,
  documentId,
  locale: 'en',
  title: '',
  slug: null,
  text: '',
  publishedAt: 0,
  createdAt: 0,
});

/** Learns what is due, and says what it was. */
function learn(
  catalogue: Catalogue,
  learned: Map<string, LearnedDocument>,
  dismissals = new Map<string, FacetTerm[]>(),
) {
  const { due, gone } = taggedChanges(reviewedDocuments(catalogue, dismissals), learned);
  for (const { address, ...document } of due) {
    learned.set(`${address.contentType}/${address.documentId}`, document);
  }
  for (const key of gone) learned.delete(key);
  return { due: due.map(({ address }) => address.documentId), gone };
}

it('are what is new, retagged, published anew or untagged since the last time', () => {
  const catalogue = new Catalogue();
  const learned = new Map<string, LearnedDocument>();
  catalogue.setTags(TYPE, 'a', { ...NO_TAGS, format: 'faq' });
  catalogue.setTags(TYPE, 'b', { ...NO_TAGS, topics: ['x'] });
  catalogue.put(published('c'));
  expect(learn(catalogue, learned)).toEqual({ due: ['a', 'b'], gone: [] });
  catalogue.setTags(TYPE, 'a', { ...NO_TAGS, format: 'faq' });
  expect(learn(catalogue, learned)).toEqual({ due: [], gone: [] });
  catalogue.setTags(TYPE, 'a', { ...NO_TAGS, format: 'demo' });
  catalogue.put(published('b'));
  expect(learn(catalogue, learned)).toEqual({ due: ['a', 'b'], gone: [] });
  catalogue.setTags(TYPE, 'a', NO_TAGS);
  expect(learn(catalogue, learned)).toEqual({ due: [], gone: [`${TYPE}/a`] });
});

it('are documents of which something was dismissed, too, tagged or not', () => {
  const catalogue = new Catalogue();
  const learned = new Map<string, LearnedDocument>();
  catalogue.setTags(TYPE, 'a', { ...NO_TAGS, format: 'faq' });
  catalogue.put(published('b'));
  learn(catalogue, learned);
  const dismissed = (): FacetTerm[] => [{ facet: 'format', term: 'demo' }];
  const dismissals = new Map([
    [`${TYPE}/a`, dismissed()],
    [`${TYPE}/b`, dismissed()],
  ]);
  expect(learn(catalogue, learned, dismissals).due).toEqual(['a', 'b']);
  dismissals.set(`${TYPE}/a`, dismissed());
  expect(learn(catalogue, learned, dismissals)).toEqual({ due: [], gone: [] });
  expect(learn(catalogue, learned)).toEqual({ due: ['a'], gone: [`${TYPE}/b`] });
});
