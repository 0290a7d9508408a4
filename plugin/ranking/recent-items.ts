import type { RankRequest } from './rank-request';

/** An item of a contact's history with how much it still counts. */
export interface RecentItem {
  item: number;
  /** 1 for the latest, then less by `DECAY` a step. */
  weight: number;
}

const MOST = 10;
const DECAY = 0.8;

/** The latest distinct items that a contact consumed, latest first. */
export function recentItems({
  history,
  consumingTypes,
}: Pick<RankRequest, 'history' | 'consumingTypes'>): RecentItem[] {
  const seen = new Set<number>();
  for (let index = history.length - 1; index >= 0 && seen.size < MOST; index -= 1) {
    const touch = history[index];
    if (touch === undefined || touch.item === null) continue;
    if (consumingTypes === undefined || consumingTypes.has(touch.type)) seen.add(touch.item);
  }
  return [...seen].map((item, position) => ({ item, weight: DECAY ** position }));
}
