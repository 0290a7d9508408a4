import { expect, it } from 'vitest';

import { NO_TAGS } from '../../../plugin/taxonomy/taxonomy';
import { bulkBody, previewChange } from './bulk-preview';

const document = {
  ...NO_TAGS,
  stages: ['reach'],
  format: 'faq',
  contentType: 'api::article.article',
  documentId: 'a',
  authorship: [],
};
const chosen = { ...NO_TAGS, stages: ['convert'] };

it('tells what adding, replacing and removing change, and leaves empty fields alone', () => {
  const [added] = previewChange([document], 'add', chosen);
  expect(added).toMatchObject({ added: [{ facet: 'stage', term: 'convert' }], removed: [] });
  const [set] = previewChange([document], 'set', chosen);
  expect(set?.removed).toEqual([{ facet: 'stage', term: 'reach' }]);
  const [removed] = previewChange([document], 'remove', chosen);
  expect(removed).toMatchObject({ added: [], removed: [] });
});

it('names only the fields that were filled', () => {
  expect(bulkBody('api::article.article', ['a'], 'set', chosen)).toEqual({
    contentType: 'api::article.article',
    documentIds: ['a'],
    set: { stages: ['convert'] },
  });
});
