import type { SegmentMessage } from './message';

/** The default category: recording what people read is analytics. */
export const DEFAULT_CONSENT_CATEGORY = 'Analytics';

/**
 * Whether the person refused a category. A message without the category refuses nothing, since sites without consent
 * management send none.
 */
export function deniesConsent({ context }: SegmentMessage, category: string | null): boolean {
  const preferences = context?.consent?.categoryPreferences ?? {};
  return (
    category !== null && Object.hasOwn(preferences, category) && preferences[category] === false
  );
}
