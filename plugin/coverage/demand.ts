import type { CoverageFacet } from '../contracts/coverage';
import type { ContactState } from '../journey/contact-state';
import type { Taxonomy } from '../taxonomy/taxonomy';

/** Where a contact stands: the likeliest stage, and what they most likely want there, if anything stands out. */
export interface Standing {
  stage: string;
  intent: string | null;
}

/**
 * A contact's place in the matrix: the likeliest of the intents that are at home in the likeliest stage, so that
 * demand falls where content that meets it belongs.
 */
export function standingOf({ stage, intents }: ContactState, taxonomy: Taxonomy): Standing {
  const home = taxonomy.intents.filter((intent) => intent.stage === stage);
  let top: [string | null, number] = [null, 0];
  for (const { key } of home) {
    const probability = intents.get(key) ?? 0;
    if (probability > top[1]) top = [key, probability];
  }
  return { stage, intent: top[0] };
}

/**
 * Counts contacts by cell. A contact has one stage and one intent; facets of content alone (format, topic,
 * locale, type) do not tell contacts apart, so along them every cell counts all who match the other facet.
 */
export function demandOf(
  standings: Iterable<Standing>,
  rows: CoverageFacet,
  columns: CoverageFacet,
): (row: string, column: string) => number {
  const counts = new Map<string, number>();
  const part = (facet: CoverageFacet, value: string | null): string =>
    facet === 'stage' || facet === 'intent' ? (value ?? '') : '*';
  const keyOf = (row: string | null, column: string | null): string =>
    JSON.stringify([part(rows, row), part(columns, column)]);
  const valueOf = (facet: CoverageFacet, standing: Standing): string | null =>
    facet === 'stage' || facet === 'intent' ? standing[facet] : null;
  for (const standing of standings) {
    const key = keyOf(valueOf(rows, standing), valueOf(columns, standing));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (row, column) => counts.get(keyOf(row, column)) ?? 0;
}
