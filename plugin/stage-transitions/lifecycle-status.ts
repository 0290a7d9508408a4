/** A contact's status at one time: the position of a stage, or one of the two below. */
export type LifecycleStatus = number;

/** Before the first touch. */
export const UNKNOWN: LifecycleStatus = -2;
/** Not active: see `isActive`. */
export const SILENT: LifecycleStatus = -1;

export type Transition =
  'stayed' | 'forward' | 'backward' | 'silent' | 'returned' | 'arrived' | 'absent';

/** The transition between two statuses. */
export function transitionBetween(from: LifecycleStatus, to: LifecycleStatus): Transition {
  if (to === UNKNOWN) return 'absent';
  if (from === UNKNOWN) return 'arrived';
  if (to === SILENT) return from === SILENT ? 'stayed' : 'silent';
  if (from === SILENT) return 'returned';
  if (from === to) return 'stayed';
  return to > from ? 'forward' : 'backward';
}
