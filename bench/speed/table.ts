/** A line of results: what was measured, its figures, and their ratio to the lower bound. */
export interface Line {
  what: string;
  [figure: string]: string | number;
}

export function printTable(title: string, lines: Line[]): void {
  console.log(`\n${title}`);
  console.table(Object.fromEntries(lines.map(({ what, ...figures }) => [what, figures])));
}

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** A quantile of sorted values. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: number[]): number => percentile(values, 0.5);
