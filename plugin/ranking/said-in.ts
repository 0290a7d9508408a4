import type { HistoryTouchpoint } from './ranking-input';

/** Longer searches are cut: what comes after is no search. */
const MOST_WORDS = 200;

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, MOST_WORDS) : null;

/** What a touchpoint's properties say in the contact's own words: what was searched for, which favour it is about. */
export function saidIn(
  properties: Readonly<Record<string, unknown>> | null | undefined,
): Pick<HistoryTouchpoint, 'query' | 'ask'> {
  const [query, ask] = [textOf(properties?.query), textOf(properties?.ask)];
  return { ...(query === null ? {} : { query }), ...(ask === null ? {} : { ask }) };
}
