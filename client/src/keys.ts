/** Names of what is stored. The visitor's id is a cookie of this name where `storage` is `cookie`. */
export const KEYS = {
  all: 'lifecycle-map.',
  visitor: 'lifecycle-map.visitor',
  /** The list that the visitor followed last. */
  cited: 'lifecycle-map.cited',
  retry: 'lifecycle-map.retry',
  lease: 'lifecycle-map.lease',
  /** Of each touchpoint that waits. */
  waiting: 'lifecycle-map.waiting.',
} as const;
