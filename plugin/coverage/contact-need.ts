import type { ContactState } from '../journey/contact-state';
import type { Taxonomy } from '../taxonomy/taxonomy';
import type { Axes, TermFilters } from './axes';

/** Where a contact stands: the likeliest stage, and what they most likely want there, if anything stands out. */
export interface ContactNeed {
  stage: string;
  intent: string | null;
}

/** The cells that a contact stands in: those of one row, one column, or both; null is every one. */
export interface CellRange {
  row: string | null;
  column: string | null;
}

/**
 * A contact's standing: the likeliest of the intents that are at home in the likeliest stage, so that
 * demand falls where content that meets it belongs.
 */
export function needOf({ stage, intents }: ContactState, taxonomy: Taxonomy): ContactNeed {
  const home = taxonomy.intents.filter((intent) => intent.stage === stage);
  let top: [string | null, number] = [null, 0];
  for (const { key } of home) {
    const probability = intents.get(key) ?? 0;
    if (probability > top[1]) top = [key, probability];
  }
  return { stage, intent: top[0] };
}

/**
 * Where a contact stands in a matrix; null for none of its cells, because they want nothing in particular.
 * Facets of content alone (format, topic, locale, type) do not tell contacts apart: along them every cell counts
 * all who match the other facet.
 */
export function cellsOf({ stage, intent }: ContactNeed, { rows, columns }: Axes): CellRange | null {
  const asksForIntent = rows === 'intent' || columns === 'intent';
  if (asksForIntent && intent === null) return null;
  const values: Partial<Record<Axes['rows'], string | null>> = { stage, intent };
  return { row: values[rows] ?? null, column: values[columns] ?? null };
}

/** Whether a contact is among those that the filters leave. */
export const matchesFilters = ({ stage, intent }: ContactNeed, filters: TermFilters): boolean =>
  (filters.stages.length === 0 || filters.stages.includes(stage)) &&
  (filters.intents.length === 0 || (intent !== null && filters.intents.includes(intent)));
