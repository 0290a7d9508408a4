import { createHash } from 'node:crypto';

/**
 * Makes the idempotency key of each row: the hash of what it says and of how often that was said before. Rows that
 * are equal get different keys, and the same file gets the same keys every time.
 */
export function messageIds(): (row: string[]) => string {
  const occurrences = new Map<string, number>();
  return (row) => {
    const said = createHash('sha256').update(JSON.stringify(row)).digest('hex');
    const occurrence = (occurrences.get(said) ?? 0) + 1;
    occurrences.set(said, occurrence);
    return `${said}-${occurrence}`;
  };
}
