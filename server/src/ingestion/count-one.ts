/** Counts one more of a key. */
export const countOne = <Key extends string>(
  counts: Partial<Record<Key, number>>,
  key: Key,
): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};
