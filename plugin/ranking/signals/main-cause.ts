import type { RecentItem } from '../recent-items';

/** Of the items that a contact touched lately, the one that says most for something; null when none does. */
export function mainCause(
  recent: RecentItem[],
  shareOf: (recent: RecentItem) => number,
): number | null {
  let cause: number | null = null;
  let most = 0;
  for (const candidate of recent) {
    const share = shareOf(candidate);
    if (share <= most) continue;
    most = share;
    cause = candidate.item;
  }
  return cause;
}
