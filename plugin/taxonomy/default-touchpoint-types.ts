import type { TouchpointType } from './taxonomy';

type Meaning = Partial<Omit<TouchpointType, 'key' | 'label'>>;

const touchpointType = (key: string, label: string, meaning: Meaning = {}): TouchpointType => ({
  key,
  label,
  stage: null,
  intent: null,
  strength: 1,
  consumes: false,
  purchase: false,
  loyalIntent: null,
  ...meaning,
});

const consumed = { consumes: true };

/**
 * What a touchpoint of each type says of a contact. The likelihood ratios are a reasoned prior, not a
 * fit: 2 for a hint that many stages share, 4 for a deed of one stage, 10 and more for one that hardly
 * happens in any other, 50 for one that outweighs weeks of reading, 200 for the one that a stage begins with.
 */
export const defaultTouchpointTypes: TouchpointType[] = [
  touchpointType('page_visited', 'Page visited', consumed),
  touchpointType('link_clicked', 'Link clicked', consumed),
  touchpointType('email_opened', 'Email opened', {
    stage: 'nurture',
    intent: 'follow',
    strength: 1.5,
  }),
  touchpointType('content_viewed', 'Content viewed', consumed),
  touchpointType('content_completed', 'Content completed', consumed),
  touchpointType('content_liked', 'Content liked', consumed),
  touchpointType('content_saved', 'Content saved', consumed),
  touchpointType('content_commented', 'Content commented', consumed),
  touchpointType('content_followed', 'Content followed', consumed),
  touchpointType('form_submitted', 'Form submitted', { stage: 'nurture', strength: 3 }),
  touchpointType('search_performed', 'Search performed', {
    stage: 'reach',
    intent: 'recognize-problem',
    strength: 2,
  }),
  touchpointType('event_attended', 'Event attended', { stage: 'reach', strength: 1.5 }),
  touchpointType('webinar_attended', 'Webinar attended', {
    stage: 'nurture',
    intent: 'explore-solutions',
    strength: 4,
  }),
  touchpointType('ad_clicked', 'Ad clicked', { stage: 'reach', strength: 1.5 }),
  touchpointType('demo_requested', 'Demo requested', {
    stage: 'convert',
    intent: 'try',
    strength: 50,
  }),
  touchpointType('demo_attended', 'Demo attended', {
    stage: 'convert',
    intent: 'validate',
    strength: 50,
  }),
  touchpointType('consultation_booked', 'Consultation booked', {
    stage: 'convert',
    intent: 'validate',
    strength: 50,
  }),
  touchpointType('pricing_viewed', 'Pricing viewed', {
    stage: 'convert',
    intent: 'compare',
    strength: 8,
  }),
  touchpointType('cart_updated', 'Cart updated', { stage: 'convert', intent: 'buy', strength: 50 }),
  touchpointType('cart_abandoned', 'Cart abandoned', {
    stage: 'convert',
    intent: 'validate',
    strength: 8,
  }),
  touchpointType('purchased', 'Purchased', {
    stage: 'grow',
    intent: 'onboard',
    strength: 200,
    purchase: true,
    loyalIntent: 'advocate',
  }),
  touchpointType('renewed', 'Renewed', {
    stage: 'grow',
    intent: 'expand',
    strength: 200,
    purchase: true,
    loyalIntent: 'advocate',
  }),
  touchpointType('support_requested', 'Support requested', {
    stage: 'grow',
    intent: 'onboard',
    strength: 12,
  }),
  touchpointType('course_started', 'Course started', {
    stage: 'grow',
    intent: 'onboard',
    strength: 3,
  }),
  touchpointType('course_completed', 'Course completed', {
    stage: 'grow',
    intent: 'master',
    strength: 4,
    consumes: true,
  }),
  touchpointType('community_joined', 'Community joined', {
    stage: 'grow',
    intent: 'connect',
    strength: 6,
  }),
  touchpointType('review_left', 'Review left', { stage: 'grow', intent: 'advocate', strength: 10 }),
  touchpointType('referral_made', 'Referral made', {
    stage: 'grow',
    intent: 'advocate',
    strength: 10,
  }),
  touchpointType('unsubscribed', 'Unsubscribed', { intent: 'follow', strength: 0.25 }),
  touchpointType('recommendation_shown', 'Recommendation shown'),
  touchpointType('recommendation_clicked', 'Recommendation clicked', consumed),
  touchpointType('recommendation_dismissed', 'Recommendation dismissed', { strength: 0.8 }),
];
