/** The recent item with the largest share; null when none has any. */
export function mainCause(
  recent: readonly number[],
  shareOf: (item: number, step: number) => number,
): number | null {
  let cause: number | null = null;
  let most = 0;
  recent.forEach((item, step) => {
    const share = shareOf(item, step);
    if (share <= most) return;
    most = share;
    cause = item;
  });
  return cause;
}
