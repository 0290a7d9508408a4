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

/** Actions that contacts take by themselves. */
const action = (key: string, label: string, meaning: Meaning = {}): TouchpointType =>
  touchpointType(key, label, { response: 'answered', ...meaning });

const consumed = { consumes: true };

/**
 * The default touchpoint types. Their likelihood ratios are a reasoned prior, not a fit: 2 for a hint that many stages
 * share, 4 for an action of one stage, 10 and more for one that is rare in other stages, 50 for one that outweighs
 * weeks of reading, 200 for one with which a stage begins.
 */
export const defaultTouchpointTypes: TouchpointType[] = [
  action('page_visited', 'Page visited', consumed),
  action('link_clicked', 'Link clicked', consumed),
  action('email_opened', 'Email opened', { stage: 'nurture', intent: 'follow', strength: 1.5 }),
  action('content_viewed', 'Content viewed', consumed),
  action('content_completed', 'Content completed', {
    consumes: true,
    completes: true,
    delivers: 0.5,
  }),
  action('content_liked', 'Content liked', consumed),
  action('content_saved', 'Content saved', consumed),
  action('content_commented', 'Content commented', consumed),
  action('content_followed', 'Content followed', consumed),
  action('form_submitted', 'Form submitted', { stage: 'nurture', strength: 3 }),
  action('search_performed', 'Search performed', {
    stage: 'reach',
    intent: 'recognize-problem',
    strength: 2,
  }),
  action('event_attended', 'Event attended', { stage: 'reach', strength: 1.5, consumes: true }),
  action('webinar_attended', 'Webinar attended', {
    stage: 'nurture',
    intent: 'explore-solutions',
    strength: 4,
    consumes: true,
  }),
  action('ad_clicked', 'Ad clicked', { stage: 'reach', strength: 1.5 }),
  action('demo_requested', 'Demo requested', { stage: 'convert', intent: 'try', strength: 50 }),
  action('demo_attended', 'Demo attended', {
    stage: 'convert',
    intent: 'validate',
    strength: 50,
    consumes: true,
  }),
  action('consultation_booked', 'Consultation booked', {
    stage: 'convert',
    intent: 'validate',
    strength: 50,
  }),
  action('pricing_viewed', 'Pricing viewed', {
    stage: 'convert',
    intent: 'compare',
    strength: 8,
    seenIn: ['public-pricing'],
  }),
  action('cart_updated', 'Cart updated', { stage: 'convert', intent: 'buy', strength: 50 }),
  touchpointType('cart_abandoned', 'Cart abandoned', {
    stage: 'convert',
    intent: 'validate',
    strength: 8,
  }),
  action('purchased', 'Purchased', {
    stage: 'grow',
    intent: 'onboard',
    strength: 200,
    purchase: true,
    loyalIntent: 'advocate',
    delivers: 1,
  }),
  touchpointType('renewed', 'Renewed', {
    stage: 'grow',
    intent: 'expand',
    strength: 200,
    purchase: true,
    loyalIntent: 'advocate',
    delivers: 1,
  }),
  touchpointType('support_requested', 'Support requested', {
    stage: 'grow',
    intent: 'onboard',
    loyalIntent: 'master',
    strength: 12,
    trouble: true,
  }),
  action('course_started', 'Course started', {
    stage: 'grow',
    intent: 'onboard',
    loyalIntent: 'master',
    strength: 3,
    starts: true,
  }),
  action('course_completed', 'Course completed', {
    stage: 'grow',
    intent: 'master',
    strength: 4,
    delivers: 1,
    consumes: true,
    completes: true,
  }),
  action('community_joined', 'Community joined', { stage: 'grow', intent: 'connect', strength: 6 }),
  action('review_left', 'Review left', { stage: 'grow', intent: 'advocate', strength: 10 }),
  action('referral_made', 'Referral made', { stage: 'grow', intent: 'advocate', strength: 10 }),
  touchpointType('ask_shown', 'Favour asked for', { ask: 'shown' }),
  action('ask_answered', 'Favour answered', { ask: 'answered' }),
  touchpointType('unsubscribed', 'Unsubscribed', {
    intent: 'follow',
    strength: 0.25,
    response: 'refused',
  }),
  touchpointType('recommendation_shown', 'Recommendation shown', { response: 'shown' }),
  action('recommendation_clicked', 'Recommendation clicked', consumed),
  touchpointType('recommendation_dismissed', 'Recommendation dismissed', {
    strength: 0.8,
    response: 'shown',
  }),
];
