/** How much a suggestion may be relied on: what is sure may be accepted unseen, what is likely is worth a look. */
export const BANDS = ['sure', 'likely', 'guess'] as const;
export type Band = (typeof BANDS)[number];

/** Least probability of each (measured: `npm run bench:suggest` says how often each is right). */
const SURE = 0.85;
const LIKELY = 0.5;

/** @param confidence as suggestions state it: 0–1 */
export function bandOf(confidence: number): Band {
  if (confidence >= SURE) return 'sure';
  return confidence >= LIKELY ? 'likely' : 'guess';
}
