import type { Moment } from './taxonomy';

/** Larger favours require more value. */
export const defaultMoments: Moment[] = [
  {
    key: 'review',
    label: 'Ask for a review',
    stage: 'grow',
    value: 1,
    fulfilledBy: ['review_left'],
  },
  {
    key: 'referral',
    label: 'Ask for a referral',
    stage: 'grow',
    value: 2,
    fulfilledBy: ['referral_made'],
  },
  { key: 'testimonial', label: 'Ask for a testimonial', stage: 'grow', value: 2, fulfilledBy: [] },
  { key: 'case-study', label: 'Ask for a case study', stage: 'grow', value: 3, fulfilledBy: [] },
];
