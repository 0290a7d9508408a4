import type { ContactState } from '../journey/contact-state';
import type { Taxonomy } from '../taxonomy/taxonomy';
import type { Axes, TermFilters } from './axes';

/** A contact's likeliest stage, and the intent that they most likely have there; null when none is likely. */
export interface ContactNeed {
  stage: string;
  intent: string | null;
}

/** A range of cells: one row, one column, or one cell; null means all. */
export interface CellRange {
  row: string | null;
  column: string | null;
}

/**
 * The need of a contact. Only intents at home in the likeliest stage count, so that demand falls into cells that should
 * have content.
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
 * The cells of a matrix that a need may fall into; null for none, when an intent is required and not known. Facets that
 * only describe content (format, topic, locale, type) are left open.
 */
export function cellsOf({ stage, intent }: ContactNeed, { rows, columns }: Axes): CellRange | null {
  const asksForIntent = rows === 'intent' || columns === 'intent';
  if (asksForIntent && intent === null) return null;
  const values: Partial<Record<Axes['rows'], string | null>> = { stage, intent };
  return { row: values[rows] ?? null, column: values[columns] ?? null };
}

export const matchesFilters = ({ stage, intent }: ContactNeed, filters: TermFilters): boolean =>
  (filters.stages.length === 0 || filters.stages.includes(stage)) &&
  (filters.intents.length === 0 || (intent !== null && filters.intents.includes(intent)));
