import type { Intent, Stage } from './taxonomy';

export const defaultStages: Stage[] = [
  {
    key: 'reach',
    label: 'Reach & Engage',
    goal: 'Introduce ourselves to people whom our solution can really help',
    advice:
      'Do not chase large audiences that are far from needing the solution: it wastes the budget, and everybody’s time.',
    order: 0,
    channels: ['search', 'community', 'social', 'event'],
  },
  {
    key: 'nurture',
    label: 'Nurture & Educate',
    goal: 'Exchange information: match what people get to what they need',
    advice:
      'The cure for complexity is personalization. Whoever just opened an email and clicked an ebook is not to wait a week.',
    order: 1,
    channels: ['search', 'social', 'marketing-automation', 'email', 'crm'],
  },
  {
    key: 'convert',
    label: 'Convert & Close',
    goal: 'Find the trigger that moves this person closer to the product',
    advice:
      'Selling by relationship takes the CRM’s view and a patient hand; selling by transaction takes a clear call to action.',
    order: 2,
    channels: ['search', 'social', 'retargeting', 'marketing-automation', 'email', 'crm'],
  },
  {
    key: 'grow',
    label: 'Support & Grow',
    goal: 'Keep serving the customer so that they grow into an advocate',
    advice:
      'Do not ask too early: let what they did decide when to ask for a referral, a review, a testimonial or a case study.',
    order: 3,
    channels: ['marketing-automation', 'email', 'crm'],
  },
];

export const defaultIntents: Intent[] = [
  { key: 'recognize-problem', label: 'Recognize the problem', stage: 'reach' },
  { key: 'learn-how', label: 'Learn how', stage: 'reach' },
  { key: 'explore-solutions', label: 'Explore solutions', stage: 'nurture' },
  { key: 'get-answers', label: 'Get answers', stage: 'nurture' },
  { key: 'use-resource', label: 'Use a resource', stage: 'nurture' },
  { key: 'follow', label: 'Follow along', stage: 'nurture' },
  { key: 'compare', label: 'Compare', stage: 'convert' },
  { key: 'validate', label: 'Validate', stage: 'convert' },
  { key: 'try', label: 'Try', stage: 'convert' },
  { key: 'buy', label: 'Buy', stage: 'convert' },
  { key: 'onboard', label: 'Get started', stage: 'grow' },
  { key: 'master', label: 'Master', stage: 'grow' },
  { key: 'connect', label: 'Connect with others', stage: 'grow' },
  { key: 'expand', label: 'Expand', stage: 'grow' },
  { key: 'advocate', label: 'Advocate', stage: 'grow' },
];
