import { expect, it } from 'vitest';

import { NO_TAGS } from '../../../plugin/taxonomy/taxonomy';
import { openSuggestions } from './open-suggestions';
import { withTerms } from '../../../plugin/taxonomy/facet-terms';

const sure = (term: string) => ({ term, confidence: 0.9, evidence: [] });
const SUGGESTIONS = {
  stages: [sure('reach'), sure('convert')],
  intents: [sure('validate')],
  format: sure('case-study'),
  topics: [],
};
const TAXONOMY = {
  stages: [],
  intents: [],
  formats: [{ key: 'case-study', label: 'Case study', stages: [], repeatable: false }],
  topics: [],
};
const open = (tags = NO_TAGS, dismissed: Parameters<typeof openSuggestions>[2] = []) =>
  openSuggestions(SUGGESTIONS, tags, dismissed, TAXONOMY).map(({ label }) => label);

it('offers what is neither set nor dismissed, by its label', () => {
  expect(open()).toEqual(['reach', 'convert', 'validate', 'Case study']);
  expect(open({ ...NO_TAGS, stages: ['reach'] }, [{ facet: 'intent', term: 'validate' }])).toEqual([
    'convert',
    'Case study',
  ]);
});

it('leaves a chosen format alone', () => {
  expect(open({ ...NO_TAGS, format: 'demo' })).not.toContain('Case study');
});

it('accepts several terms at once and repeats none', () => {
  const terms = [
    { facet: 'stage', term: 'reach' },
    { facet: 'format', term: 'faq' },
  ] as const;
  expect(withTerms({ ...NO_TAGS, stages: ['reach'], format: 'demo' }, [...terms])).toEqual({
    ...NO_TAGS,
    stages: ['reach'],
    format: 'faq',
  });
});
