/**
 * What somebody who reads an entry of a format wants to get done, and how probably: a reasoned prior on the
 * default taxonomy's terms.
 */
export const INTENTS_OF_FORMATS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'how-to-article': { 'learn-how': 0.7, onboard: 0.15, master: 0.15 },
  'how-to-video': { 'learn-how': 0.75, onboard: 0.15 },
  podcast: { follow: 0.65, 'recognize-problem': 0.15 },
  ebook: { 'learn-how': 0.5, 'recognize-problem': 0.3 },
  'thought-leadership-article': { 'recognize-problem': 0.55, follow: 0.2 },
  faq: { 'get-answers': 0.9 },
  video: { 'explore-solutions': 0.5, 'learn-how': 0.25 },
  webinar: { 'explore-solutions': 0.6, 'learn-how': 0.25, follow: 0.15 },
  checklist: { 'use-resource': 0.8 },
  newsletter: { follow: 0.9 },
  infographic: { 'use-resource': 0.6, 'recognize-problem': 0.2 },
  template: { 'use-resource': 0.9 },
  whitepaper: { validate: 0.6, compare: 0.2 },
  'social-proof': { validate: 0.85 },
  testimonial: { validate: 0.85 },
  'case-study': { validate: 0.85 },
  demo: { try: 0.75, validate: 0.25 },
  'public-pricing': { buy: 0.6, compare: 0.6 },
  consultation: { buy: 0.5, validate: 0.4 },
  'membership-community': { connect: 0.85 },
  'online-course': { master: 0.6, onboard: 0.4 },
  'enhanced-access': { expand: 0.75 },
  'affiliate-program': { advocate: 0.8 },
  'ambassador-program': { advocate: 0.9 },
};
