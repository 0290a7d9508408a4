import { describe, expect, it } from 'vitest';

import { Catalogue } from '../ranking/catalogue/catalogue';
import { SlugIndex } from './slug-index';

const TYPE = 'api::article.article';

const entry = (documentId: string, locale: string, slug: string | null, title = documentId) => ({
  contentType: TYPE,
  documentId,
  locale,
  title,
  slug,
  text: '',
  publishedAt: 0,
  createdAt: 0,
});

describe('finding entries by their slug', () => {
  const catalogue = new Catalogue();
  catalogue.put(entry('a', 'en', 'news'));
  catalogue.put(entry('a', 'fr-FR', 'nouvelles'));
  catalogue.put(entry('b', 'fr-FR', 'news'));
  catalogue.put(entry('c', 'en', null, 'Valves & Pumps'));
  const index = new SlugIndex(catalogue);

  it('tells entries of one slug apart by the locale, however it is written', () => {
    expect(index.find(TYPE, 'news', 'en', 'en')).toEqual({ documentId: 'a', locale: 'en' });
    expect(index.find(TYPE, 'news', 'fr-fr', 'en')).toEqual({ documentId: 'b', locale: 'fr-FR' });
  });

  it('finds an entry whose locale the path does not tell, or tells wrongly', () => {
    expect(index.find(TYPE, 'nouvelles', null, 'en')).toEqual({ documentId: 'a', locale: null });
    expect(index.find(TYPE, 'nouvelles', 'en', 'en')).toEqual({ documentId: 'a', locale: null });
  });

  it('makes a slug of the title where there is none', () => {
    expect(index.find(TYPE, 'valves-and-pumps', null, 'en')?.documentId).toBe('c');
  });

  it('finds nothing else', () => {
    expect(index.find(TYPE, 'olds', null, 'en')).toBeNull();
    expect(index.find('api::demo.demo', 'news', null, 'en')).toBeNull();
  });
});
