import { expect, it } from 'vitest';

import { NO_TAGS } from '../../../plugin/taxonomy/taxonomy';
import { namedFields, previewChange } from './bulk-preview';

const document = {
  ...NO_TAGS,
  stages: ['reach'],
  format: 'faq',
  contentType: 'api::article.article',
  documentId: 'a',
  authorship: [],
};
const chosen = { ...NO_TAGS, stages: ['convert'] };
const named = namedFields(chosen, []);

it('tells what adding, replacing and removing change, and leaves empty fields alone', () => {
  const [added] = previewChange([document], 'add', named);
  expect(added).toMatchObject({ added: [{ facet: 'stage', term: 'convert' }], removed: [] });
  const [set] = previewChange([document], 'set', named);
  expect(set?.removed).toEqual([{ facet: 'stage', term: 'reach' }]);
  const [removed] = previewChange([document], 'remove', named);
  expect(removed).toMatchObject({ added: [], removed: [] });
});

it('names only the fields that were filled, and those that are to be emptied', () => {
  expect(namedFields(chosen, [])).toEqual({ stages: ['convert'] });
  expect(namedFields(chosen, ['stages', 'format'])).toEqual({ stages: ['convert'], format: null });
  const [cleared] = previewChange([document], 'set', namedFields(NO_TAGS, ['stages']));
  expect(cleared?.removed).toEqual([{ facet: 'stage', term: 'reach' }]);
});
