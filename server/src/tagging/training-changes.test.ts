import { expect, it } from 'vitest';

import { Catalogue } from '../../../plugin/ranking/catalogue/catalogue';
import type { FacetTerm } from '../../../plugin/taxonomy/facet-terms';
import { NO_TAGS } from '../../../plugin/taxonomy/taxonomy';
import { labelledDocuments } from './labelled-documents';
import { trainingChanges, type TrainedDocument } from './training-changes';

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

/** Trains on what is stale, and says what it was. */
function train(
  catalogue: Catalogue,
  trained: Map<string, TrainedDocument>,
  dismissals = new Map<string, FacetTerm[]>(),
) {
  const { stale, removed } = trainingChanges(labelledDocuments(catalogue, dismissals), trained);
  for (const { address, ...document } of stale) {
    trained.set(`${address.contentType}/${address.documentId}`, document);
  }
  for (const key of removed) trained.delete(key);
  return { stale: stale.map(({ address }) => address.documentId), removed };
}

it('are what is new, retagged, published anew or untagged since the last time', () => {
  const catalogue = new Catalogue();
  const trained = new Map<string, TrainedDocument>();
  catalogue.setTags(TYPE, 'a', { ...NO_TAGS, format: 'faq' });
  catalogue.setTags(TYPE, 'b', { ...NO_TAGS, topics: ['x'] });
  catalogue.put(published('c'));
  expect(train(catalogue, trained)).toEqual({ stale: ['a', 'b'], removed: [] });
  catalogue.setTags(TYPE, 'a', { ...NO_TAGS, format: 'faq' });
  expect(train(catalogue, trained)).toEqual({ stale: [], removed: [] });
  catalogue.setTags(TYPE, 'a', { ...NO_TAGS, format: 'demo' });
  catalogue.put(published('b'));
  expect(train(catalogue, trained)).toEqual({ stale: ['a', 'b'], removed: [] });
  catalogue.setTags(TYPE, 'a', NO_TAGS);
  expect(train(catalogue, trained)).toEqual({ stale: [], removed: [`${TYPE}/a`] });
});

it('are documents of which something was dismissed, too, tagged or not', () => {
  const catalogue = new Catalogue();
  const trained = new Map<string, TrainedDocument>();
  catalogue.setTags(TYPE, 'a', { ...NO_TAGS, format: 'faq' });
  catalogue.put(published('b'));
  train(catalogue, trained);
  const dismissed = (): FacetTerm[] => [{ facet: 'format', term: 'demo' }];
  const dismissals = new Map([
    [`${TYPE}/a`, dismissed()],
    [`${TYPE}/b`, dismissed()],
  ]);
  expect(train(catalogue, trained, dismissals).stale).toEqual(['a', 'b']);
  dismissals.set(`${TYPE}/a`, dismissed());
  expect(train(catalogue, trained, dismissals)).toEqual({ stale: [], removed: [] });
  expect(train(catalogue, trained)).toEqual({ stale: ['a'], removed: [`${TYPE}/b`] });
});
