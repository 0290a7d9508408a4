import { describe, expect, it } from 'vitest';

import { parse } from '../http';
import { bulkTagsBody, tagsPageQuery } from './tag-schemas';
import { taggingQuery } from './tagging-schemas';

const TYPE = 'api::article.article';
const INVALID = expect.objectContaining({ name: 'ValidationError' });
const bulk = (data: object) => parse(bulkTagsBody, { data: { contentType: TYPE, ...data } }).data;

describe('a bulk change', () => {
  const documentIds = ['a'];
  const set = { format: 'faq' };

  it('takes exactly one kind of change', () => {
    expect(bulk({ documentIds, set })).toMatchObject({ set });
    expect(() => bulk({ documentIds })).toThrow(INVALID);
    expect(() => bulk({ documentIds, set, add: set })).toThrow(INVALID);
  });

  it('takes exactly one kind of target', () => {
    expect(bulk({ matching: {}, set })).toMatchObject({ matching: {} });
    expect(() => bulk({ set })).toThrow(INVALID);
    expect(() => bulk({ documentIds, matching: {}, set })).toThrow(INVALID);
    expect(() => bulk({ documentIds: [], set })).toThrow(INVALID);
  });
});

it('the ids of a page may be separated by commas', () => {
  expect(parse(tagsPageQuery, { contentType: TYPE, documentIds: 'a,b' }).documentIds).toEqual([
    'a',
    'b',
  ]);
});

describe('a page of a tagging queue', () => {
  it('begins with the untagged, 20 at a time', () => {
    expect(parse(taggingQuery, {})).toEqual({ queue: 'untagged', pageSize: 20 });
  });

  it('goes on after what the page before named', () => {
    expect(parse(taggingQuery, { after: `${TYPE}/a` }).after).toEqual({
      contentType: TYPE,
      documentId: 'a',
    });
    expect(() => parse(taggingQuery, { after: 'a' })).toThrow(INVALID);
  });
});
