import { expect, it } from 'vitest';

import { editViewPath } from './edit-view-path';

it('leads to an entry of a collection type, in its locale', () => {
  const entry = { contentType: 'api::article.article', documentId: 'abc', locale: 'fr' };
  expect(editViewPath(entry, 'collectionType')).toBe(
    '/content-manager/collection-types/api::article.article/abc?plugins[i18n][locale]=fr',
  );
});

it('leads to a single type without its document, and names no locale where there is none', () => {
  const entry = { contentType: 'api::home.home', documentId: 'abc', locale: null };
  expect(editViewPath(entry, 'singleType')).toBe('/content-manager/single-types/api::home.home');
});
