import { describe, expect, it } from 'vitest';

import { defaultTaxonomy } from '../../../plugin/taxonomy/default-taxonomy';
import { NO_TAGS, type Taxonomy } from '../../../plugin/taxonomy/taxonomy';
import { namedTags } from './named-tags';

const taxonomy: Taxonomy = {
  ...defaultTaxonomy,
  topics: [{ key: 'oil', label: 'Oil' }],
  retired: [
    { facet: 'format', key: 'fax', label: 'Fax', replacedBy: null },
    { facet: 'format', key: 'flyer', label: 'Flyer', replacedBy: 'faq' },
    { facet: 'topic', key: 'grease', label: 'Grease', replacedBy: null },
  ],
};

const INVALID = expect.objectContaining({ name: 'ValidationError' });

describe('tags as an editor names them', () => {
  it('are keys: of known topics, and of new ones, which are told', () => {
    const { tags, topics } = namedTags(taxonomy, { topics: ['Oil', 'Spare parts'] }, 'set');
    expect(tags).toEqual({ topics: ['oil', 'spare-parts'] });
    expect(topics).toEqual([{ key: 'spare-parts', label: 'Spare parts' }]);
  });

  it('take what replaced a retired term', () => {
    expect(namedTags(taxonomy, { format: 'flyer' }, 'set').tags).toEqual({ format: 'faq' });
  });

  it('must be known', () => {
    const { check } = namedTags(taxonomy, { stages: ['nowhere'] }, 'add');
    expect(() => check([])).toThrow(INVALID);
  });

  it('may keep a retired term that a document has already', () => {
    const { check } = namedTags(taxonomy, { format: 'fax' }, 'set');
    expect(() => check([NO_TAGS])).toThrow(INVALID);
    expect(() => check([NO_TAGS, { ...NO_TAGS, format: 'fax' }])).not.toThrow();
  });

  it('do not declare a retired topic anew', () => {
    const { topics, check } = namedTags(taxonomy, { topics: ['Grease'] }, 'set');
    expect(topics).toEqual([]);
    expect(() => check([])).toThrow(INVALID);
  });

  it('may be taken off when they are retired, but not when they were never known', () => {
    const { topics, check } = namedTags(
      taxonomy,
      { format: 'fax', topics: ['Unheard of'] },
      'remove',
    );
    expect(topics).toEqual([]);
    expect(() => check([])).not.toThrow();
    expect(() => namedTags(taxonomy, { stages: ['nowhere'] }, 'remove').check([])).toThrow(INVALID);
  });
});
