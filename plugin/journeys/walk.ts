import { emptyProfile, observe, type ContactProfile } from '../journey/contact-profile';
import { stageAt } from '../journey/stage-at';
import { DAY_MS } from '../journey/time';
import type { Touch } from '../journey/touch';
import { NO_TAGS, type Tags, type Taxonomy } from '../taxonomy/taxonomy';
import { SILENT, SILENT_AFTER_DAYS, UNKNOWN, type Standing } from './standing';

/** A touch of a journey, and the position of the stage that the contact was in right before and after it. */
export interface Step<OneTouch extends Touch = Touch> {
  touch: OneTouch;
  before: number;
  after: number;
}

export interface Walk<OneTouch extends Touch = Touch> {
  steps: Step<OneTouch>[];
  /** Where the contact stood at each of the moments asked for. */
  standings: Standing[];
}

const standingAt = (profile: ContactProfile, at: number): Standing => {
  if (profile.at === null) return UNKNOWN;
  return at - profile.at > SILENT_AFTER_DAYS * DAY_MS ? SILENT : stageAt(profile, at);
};

/**
 * Follows one contact from their first touch.
 * @param history oldest first
 * @param tagsOf tags of an item of the catalogue
 * @param moments milliseconds since 1970, in order
 */
export function walk<OneTouch extends Touch>(
  history: readonly OneTouch[],
  tagsOf: (item: number) => Tags,
  taxonomy: Taxonomy,
  moments: readonly number[],
): Walk<OneTouch> {
  const profile = emptyProfile(taxonomy);
  const steps: Step<OneTouch>[] = [];
  const standings: Standing[] = [];
  for (const touch of history) {
    while ((moments[standings.length] ?? Infinity) < touch.at) {
      standings.push(standingAt(profile, moments[standings.length] ?? 0));
    }
    const before = stageAt(profile, touch.at);
    observe(profile, touch, touch.item === null ? NO_TAGS : tagsOf(touch.item), taxonomy);
    steps.push({ touch, before, after: stageAt(profile, touch.at) });
  }
  for (const moment of moments.slice(standings.length)) standings.push(standingAt(profile, moment));
  return { steps, standings };
}
