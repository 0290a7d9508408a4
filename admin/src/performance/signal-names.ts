import type { Translate } from '../translations/use-translate';

const NAMED = [
  'stage_fit',
  'intent_match',
  'next_in_journeys',
  'consumed_together',
  'similar_sessions',
  'similar_journeys',
  'similar_to_last',
  'similar_to_recent',
  'after_in_library',
  'before_in_library',
  'popular_today',
  'popular_this_week',
  'popular_this_month',
  'popular_ever',
  'fresh_in_days',
  'fresh_in_hours',
] as const;

/** What a signal is called; one that is not named yet, by its key. */
export const signalNames =
  (translate: Translate) =>
  (name: string): string => {
    const known = NAMED.find((key) => key === name);
    return known ? translate(`performance.signal.${known}`) : name;
  };
