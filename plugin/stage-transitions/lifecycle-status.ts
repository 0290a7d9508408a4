/** Where a contact is at one moment: the position of a stage, or one of these. */
export type LifecycleStatus = number;

/** Nothing was heard of them yet. */
export const UNKNOWN: LifecycleStatus = -2;
/** Nothing was heard of them for `SILENT_AFTER_DAYS`. */
export const SILENT: LifecycleStatus = -1;

/** As many days as the stage filter needs to forget most of what it believed. */
export const SILENT_AFTER_DAYS = 45;

export type Transition =
  'stayed' | 'forward' | 'backward' | 'silent' | 'returned' | 'arrived' | 'absent';

/** What happened between two moments. */
export function transitionBetween(from: LifecycleStatus, to: LifecycleStatus): Transition {
  if (to === UNKNOWN) return 'absent';
  if (from === UNKNOWN) return 'arrived';
  if (to === SILENT) return from === SILENT ? 'stayed' : 'silent';
  if (from === SILENT) return 'returned';
  if (from === to) return 'stayed';
  return to > from ? 'forward' : 'backward';
}
