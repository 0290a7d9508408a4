import type { SegmentMessage } from './message';

/** The category that decides by default: what people read is analytics. */
export const DEFAULT_CONSENT_CATEGORY = 'Analytics';

/**
 * Whether the person said no to a category. A message that does not name the category denies nothing: sites without
 * consent management send none.
 */
export function deniesConsent({ context }: SegmentMessage, category: string | null): boolean {
  const preferences = context?.consent?.categoryPreferences ?? {};
  return (
    category !== null && Object.hasOwn(preferences, category) && preferences[category] === false
  );
}
