import { expect, it } from 'vitest';

import { wrongColumns } from './columns';

const named = (columns: string[]) => wrongColumns(columns).map(({ column }) => column);

it('takes a file that names entries and some of their tags', () => {
  expect(wrongColumns(['contentType', 'slug', 'stages'])).toEqual([]);
  expect(wrongColumns(['topics', 'documentId', 'contentType', 'title', 'locale'])).toEqual([]);
});

it('names every column that is wrong, repeated or missing', () => {
  expect(named(['contentType', 'documentId', 'Stage', 'colour', 'stages'])).toEqual([
    'Stage',
    'colour',
  ]);
  expect(named(['contentType', 'slug', 'stages', 'stages'])).toEqual(['stages']);
  expect(named(['title'])).toEqual(['contentType', 'documentId', 'stages']);
});
