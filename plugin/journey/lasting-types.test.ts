import { expect, it } from 'vitest';

import { threeStages } from '../../tests/fixtures/taxonomies';
import { defaultTaxonomy } from '../taxonomy/default-taxonomy';
import { lastingTypes } from './lasting-types';

const isDeclaration = (type: string): boolean => type.startsWith('stage_declared_');

it('keeps purchases, refusals, favours, and what was begun and completed, however old', () => {
  const kept = lastingTypes(defaultTaxonomy);
  expect(kept.filter((type) => !isDeclaration(type))).toEqual([
    'purchased',
    'renewed',
    'course_started',
    'course_completed',
    'review_left',
    'referral_made',
    'ask_shown',
    'ask_answered',
    'unsubscribed',
  ]);
  expect(lastingTypes(threeStages).filter((type) => !isDeclaration(type))).toEqual([
    'left',
    'ordered',
    'praised',
  ]);
});

it('keeps the word of a CRM', () => {
  expect(lastingTypes(defaultTaxonomy)).toContain('stage_declared_grow');
});
