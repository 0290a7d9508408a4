import type { SeedContact, SeedTouchpoint, SeedType } from './types';

type Step = Omit<SeedTouchpoint, 'daysAgo'>;

const touching =
  (contentType: SeedType) =>
  (slug: string, type = 'content_viewed', channel?: string): Step => ({
    type,
    entry: { contentType, slug },
    ...(channel ? { channel } : {}),
  });

export const article = touching('article');
export const caseStudy = touching('case-study');
export const demo = touching('demo');
export const course = touching('course');

/** A touchpoint without an entry. */
export const event = (type: string, channel?: string): Step => ({
  type,
  ...(channel ? { channel } : {}),
});

/**
 * A contact whose steps are spread evenly between `from` and `to` days ago, earliest first. All contacts are
 * fictitious; their ids name their role.
 */
export function contact(
  name: string,
  story: string,
  [from, to]: [number, number],
  steps: Step[],
): SeedContact {
  const gap = steps.length > 1 ? (from - to) / (steps.length - 1) : 0;
  return {
    contact: `${name}@example.com`,
    story,
    touchpoints: steps.map((step, index) => ({ ...step, daysAgo: from - gap * index })),
  };
}
