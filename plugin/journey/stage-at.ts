import type { ContactProfile } from './contact-profile';
import { likeliest } from './distribution';
import { predictAfterSilence } from './stage-filter';
import { startOfDay } from '../time';

/**
 * Position of a contact's likeliest stage at `at`, rounded down to the UTC day.
 * @param at milliseconds since 1970; not before the profile's last touch
 */
export function stageAt(profile: ContactProfile, at: number): number {
  if (profile.at === null) return likeliest(profile.stages);
  const current = { ...profile };
  predictAfterSilence(current, Math.max(startOfDay(at), profile.at));
  return likeliest(current.stages);
}
