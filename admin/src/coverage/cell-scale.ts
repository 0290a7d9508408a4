/** A shade of the matrix: cells with `from` to `to` published entries have it. */
export interface ScaleStep {
  /** From 1, the lightest; 0 is for cells with nothing. */
  level: number;
  from: number;
  to: number;
}

export const LEVELS = 4;

/**
 * Cuts 1 to `most` into at most `LEVELS` steps of equal width, the last of them up to `most`.
 * @param most published entries in the fullest cell
 */
export function scaleSteps(most: number): ScaleStep[] {
  const count = Math.min(LEVELS, Math.max(0, most));
  const width = Math.ceil(most / LEVELS);
  return Array.from({ length: count }, (_, index) => ({
    level: index + 1,
    from: index * width + 1,
    to: index === count - 1 ? most : Math.min(most, (index + 1) * width),
  })).filter(({ from }) => from <= most);
}

/** The shade of a cell with so many published entries. */
export function levelOf(published: number, steps: ScaleStep[]): number {
  return steps.find(({ from, to }) => published >= from && published <= to)?.level ?? 0;
}
