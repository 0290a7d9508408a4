/** One line of a result: what was measured, its figures, and the ratio to what it is held against. */
export interface Line {
  what: string;
  [figure: string]: string | number;
}

export function printTable(title: string, lines: Line[]): void {
  console.log(`\n${title}`);
  console.table(Object.fromEntries(lines.map(({ what, ...figures }) => [what, figures])));
}

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** The value below which a share of the sorted values lies. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: number[]): number => percentile(values, 0.5);
