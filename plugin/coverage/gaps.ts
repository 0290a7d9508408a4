import type { CoverageFacet, CoverageGap, CoverageSuggestion } from '../contracts/coverage';
import type { Taxonomy } from '../taxonomy/taxonomy';

export interface SupplyCell {
  row: string;
  column: string;
  published: number;
  /** Number of contacts there. */
  demand: number;
}

interface Axes {
  rows: CoverageFacet;
  columns: CoverageFacet;
}

/** Published entries from which on a cell counts as supplied: one is read, a second leaves a choice. */
const ENOUGH = 3;
/** Severity of an empty cell that no contact is in yet. */
const QUIET_SEVERITY = 0.2;

const termOf = (axes: Axes, cell: SupplyCell, facet: CoverageFacet): string | null => {
  if (axes.rows === facet) return cell.row;
  return axes.columns === facet ? cell.column : null;
};

/**
 * Whether content belongs in the cell at all: an intent has a home stage, a format the stages that it serves.
 */
function belongs(axes: Axes, cell: SupplyCell, taxonomy: Taxonomy): boolean {
  const [stage, intent, format] = (['stage', 'intent', 'format'] as const).map((facet) =>
    termOf(axes, cell, facet),
  );
  if (stage && intent) return taxonomy.intents.find(({ key }) => key === intent)?.stage === stage;
  if (stage && format) {
    return taxonomy.formats.find(({ key }) => key === format)?.stages.includes(stage) ?? false;
  }
  return true;
}

const labelOf = (terms: { key: string; label: string }[], key: string | null): string | null =>
  terms.find((term) => term.key === key)?.label ?? key;

function suggest(axes: Axes, cell: SupplyCell, taxonomy: Taxonomy): CoverageSuggestion {
  const intent = termOf(axes, cell, 'intent');
  const stage =
    termOf(axes, cell, 'stage') ??
    taxonomy.intents.find(({ key }) => key === intent)?.stage ??
    null;
  const format =
    termOf(axes, cell, 'format') ??
    taxonomy.formats.find(({ stages }) => stage !== null && stages.includes(stage))?.key ??
    null;
  const topic = termOf(axes, cell, 'topic');
  const locale = termOf(axes, cell, 'locale');
  const purpose = labelOf(taxonomy.intents, intent) ?? labelOf(taxonomy.stages, stage);
  const text = [
    `Create: ${labelOf(taxonomy.formats, format) ?? 'content'}`,
    ...(purpose === null ? [] : [`for “${purpose}”`]),
    ...(topic === null ? [] : [`on “${labelOf(taxonomy.topics, topic) ?? topic}”`]),
    ...(locale === null ? [] : [`in ${locale}`]),
  ].join(' ');
  return { format, stage, intent, locale, topic, text: `${text}.` };
}

/**
 * How much a cell is missed, 0–1: what lacks of `ENOUGH` published entries, times the share of the
 * contacts who are there of those in the fullest cell; an empty cell without contacts is a quiet gap.
 */
function severityOf({ published, demand }: SupplyCell, mostDemand: number): number {
  const lack = Math.max(0, 1 - published / ENOUGH);
  const wanted = mostDemand === 0 ? 0 : demand / mostDemand;
  const quiet = published === 0 ? QUIET_SEVERITY : 0;
  return lack * Math.max(quiet, wanted);
}

/**
 * What is missing, worst first: cells where contacts find too little, and empty cells where content belongs.
 * Ties keep the order of the cells.
 */
export function findGaps(cells: SupplyCell[], axes: Axes, taxonomy: Taxonomy): CoverageGap[] {
  const mostDemand = Math.max(0, ...cells.map(({ demand }) => demand));
  return cells
    .filter((cell) => cell.demand > 0 || belongs(axes, cell, taxonomy))
    .map((cell) => ({
      row: cell.row,
      column: cell.column,
      severity: severityOf(cell, mostDemand),
      demand: cell.demand,
      suggestion: suggest(axes, cell, taxonomy),
    }))
    .filter(({ severity }) => severity > 0)
    .sort((left, right) => right.severity - left.severity);
}
