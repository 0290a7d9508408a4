import { DAY_MS } from '../time';

/** When a contact with a last touch at this time falls silent, in milliseconds since 1970. */
export const silentFrom = (lastTouchAt: number, activeWithinDays: number): number =>
  lastTouchAt + activeWithinDays * DAY_MS;

/** Whether a contact is active: their last touch is not longer ago than the setting says. All pages count by it. */
export const isActive = (lastTouchAt: number, at: number, activeWithinDays: number): boolean =>
  at <= silentFrom(lastTouchAt, activeWithinDays);
