import type { CoverageScore } from '../contracts/coverage';
import type { Taxonomy } from '../taxonomy/taxonomy';
import { ENOUGH } from './enough';

export interface ScoredCell {
  /** Key of a stage. */
  row: string;
  /** Key of an intent. */
  column: string;
  published: number;
  /** Published entries that have not been updated for long. */
  stale: number;
  demand: number;
}

/** Weight of a stale entry; a fresh one weighs 1. */
const STALE_WORTH = 0.5;

/** How well a cell is supplied, 0–1: the share of three published entries, stale ones counting half. */
function suppliedShare({ published, stale }: ScoredCell): number {
  const worth = published - stale * (1 - STALE_WORTH);
  return Math.min(1, worth / ENOUGH);
}

interface Weighted {
  weight: number;
  share: number;
}

const mean = (cells: Weighted[]): number | null => {
  const total = cells.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  return cells.reduce((sum, { weight, share }) => sum + weight * share, 0) / total;
};

const NOTHING = { published: 0, stale: 0, demand: 0 };

/**
 * How well the library covers the lifecycle, 0–1: the mean supply of the intents in their home stages. Every intent
 * weighs 1, plus a weight of mean 1 in proportion to its current contacts.
 * @param cells of a matrix of stages by intents; missing cells are empty
 */
export function scoreOf(cells: ScoredCell[], taxonomy: Taxonomy): CoverageScore {
  const home = taxonomy.intents.map(
    ({ key, stage }) =>
      cells.find(({ row, column }) => row === stage && column === key) ?? {
        row: stage,
        column: key,
        ...NOTHING,
      },
  );
  const contacts = home.reduce((sum, { demand }) => sum + demand, 0);
  const weighted = home.map((cell) => ({
    stage: cell.row,
    share: suppliedShare(cell),
    weight: 1 + (contacts === 0 ? 0 : (cell.demand * home.length) / contacts),
  }));
  return {
    overall: mean(weighted),
    stages: taxonomy.stages.map(({ key, label }) => ({
      key,
      label,
      score: mean(weighted.filter(({ stage }) => stage === key)),
      demand: cells.filter(({ row }) => row === key).reduce((sum, { demand }) => sum + demand, 0),
    })),
  };
}
