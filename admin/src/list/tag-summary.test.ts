import { expect, it } from 'vitest';

import { NO_TAGS } from '../../../plugin/taxonomy/taxonomy';
import { tagSummary } from './tag-summary';

it('sums tags up by their labels, the format first, and a retired term by its key', () => {
  const taxonomy = {
    stages: [{ key: 'convert', label: 'Convert', goal: '', order: 0 }],
    intents: [],
    formats: [{ key: 'faq', label: 'FAQ', stages: [], repeatable: false }],
    topics: [],
  };
  const tags = { ...NO_TAGS, stages: ['convert'], format: 'faq', topics: ['old'] };
  expect(tagSummary(tags, taxonomy)).toEqual(['FAQ', 'Convert', 'old']);
});
