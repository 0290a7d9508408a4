import { describe, expect, it } from 'vitest';

import { slotOf } from '../../../plugin/taxonomy/facet-terms';
import { NO_TAGS, type Facet, type Tags } from '../../../plugin/taxonomy/taxonomy';
import { addedRows, diffTags, isChanged } from './tag-diff';
import { documentTagsOf, tagsOfRows, type TagRow } from './tag-rows';

const TARGET = { contentType: 'api::article.article', documentId: 'a' };
const ADA = { id: 1, name: 'Ada' };
const NOW = Date.UTC(2026, 0, 31);

const row = (id: number, facet: Facet, term: string): TagRow => ({
  id,
  contentType: TARGET.contentType,
  targetId: TARGET.documentId,
  facet,
  term,
  slot: slotOf({ facet, term }),
  source: 'import',
  authorName: 'Bob',
  createdAt: new Date(Date.UTC(2026, 0, id)),
});

const PRESENT = [row(1, 'stage', 'reach'), row(2, 'format', 'faq'), row(3, 'topic', 'parts')];

const diff = (next: Partial<Tags>, present = PRESENT) =>
  diffTags(TARGET, present, { ...NO_TAGS, ...next });

const writtenBy = (next: Partial<Tags>, accepted: Parameters<typeof addedRows>[1]['accepted']) =>
  addedRows(diff(next), { source: 'editor', author: ADA, accepted }, NOW);

describe('the difference between the tags that a document has and gets', () => {
  it('adds what is new, takes off what is gone, and leaves the rest alone', () => {
    const { added, removed, kept, before } = diff({ stages: ['reach', 'grow'], format: 'demo' });
    expect(added).toEqual([
      { facet: 'stage', term: 'grow' },
      { facet: 'format', term: 'demo' },
    ]);
    expect(removed.map(({ id }) => id)).toEqual([2, 3]);
    expect(kept.map(({ id }) => id)).toEqual([1]);
    expect(before).toEqual({ stages: ['reach'], intents: [], format: 'faq', topics: ['parts'] });
  });

  it('is none for the same tags, in any order', () => {
    const present = [row(1, 'stage', 'reach'), row(2, 'stage', 'grow')];
    expect(isChanged(diff({ stages: ['grow', 'reach'] }, present))).toBe(false);
    expect(isChanged(diff({ stages: ['grow'] }, present))).toBe(true);
  });

  it('adds a term once that is named twice', () => {
    expect(diff({ topics: ['oil', 'oil'] }).added).toEqual([{ facet: 'topic', term: 'oil' }]);
  });

  it('does not confuse terms of the same key in two facets', () => {
    const { added, removed } = diff({ intents: ['reach'] }, [row(1, 'stage', 'reach')]);
    expect(added).toEqual([{ facet: 'intent', term: 'reach' }]);
    expect(removed).toHaveLength(1);
  });
});

describe('added rows', () => {
  it('say who set the term, when, and whether it was suggested', () => {
    const rows = writtenBy({ stages: ['grow'], format: 'demo' }, [
      { facet: 'format', term: 'demo' },
    ]);
    expect(rows).toMatchObject([
      { facet: 'stage', term: 'grow', source: 'editor', authorId: 1, authorName: 'Ada' },
      { facet: 'format', term: 'demo', source: 'suggestion', targetId: 'a' },
    ]);
    expect(rows[0]?.createdAt).toEqual(new Date(NOW));
  });

  it('do not count a suggestion of another facet', () => {
    const [added] = writtenBy({ format: 'demo' }, [{ facet: 'topic', term: 'demo' }]);
    expect(added?.source).toBe('editor');
  });
});

describe('the tags of a document', () => {
  it('keep the order in which they were given', () => {
    const rows = [row(1, 'topic', 'z'), row(2, 'topic', 'a'), row(3, 'format', 'faq')];
    expect(tagsOfRows(rows)).toEqual({ ...NO_TAGS, topics: ['z', 'a'], format: 'faq' });
  });

  it('name their authors newest first, and of the same time the last one first', () => {
    const same = { ...row(4, 'topic', 'oil'), createdAt: new Date(Date.UTC(2026, 0, 3)) };
    const { authorship } = documentTagsOf(TARGET, [...PRESENT, same]);
    expect(authorship.map(({ term }) => term)).toEqual(['oil', 'parts', 'faq', 'reach']);
    expect(authorship[0]).toEqual({
      facet: 'topic',
      term: 'oil',
      source: 'import',
      author: 'Bob',
      setAt: '2026-01-03T00:00:00.000Z',
    });
  });
});
