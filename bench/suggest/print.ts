import type { CueRecord, Earned } from '../../plugin/suggestions/knowledge/earned';
import { printTable, type Line } from '../speed/table';
import type { Reports } from './index';
import type { GroupFigures, Report } from './metrics';

const cell = (value: number | null | undefined): string | number =>
  value === null || value === undefined ? '–' : Number(value.toFixed(3));

const summary = (what: string, report: Report): Line => ({
  what,
  items: report.items,
  accuracyPerSource: cell(report.meanAccuracyPerSource),
  macroF1: cell(report.macroF1),
  coverage: cell(report.coverage),
  precision: cell(report.precision),
  calibrationError: cell(report.calibration.ece),
  confident: report.confident.items,
  confidentPrecision: cell(report.confident.precision),
  stageCoverage: cell(report.stages.coverage),
  stagePrecision: cell(report.stages.precision),
});

const linesOf = (figures: Record<string, GroupFigures>): Line[] =>
  Object.entries(figures).map(([what, { items, accuracy, macroF1, coverage, precision }]) => ({
    what,
    items,
    accuracy: cell(accuracy),
    macroF1: cell(macroF1),
    coverage: cell(coverage),
    precision: cell(precision),
  }));

const formatLines = ({ byFormat }: Report): Line[] =>
  Object.entries(byFormat).map(([what, { items, precision, recall, f1 }]) => ({
    what,
    items,
    precision: cell(precision),
    recall: cell(recall),
    f1: cell(f1),
  }));

const calibrationLines = ({ calibration }: Report): Line[] =>
  calibration.bins.map(({ from, items, confidence, accuracy }) => ({
    what: `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`,
    items,
    stated: cell(confidence),
    right: cell(accuracy),
  }));

const bandLines = ({ bands }: Report): Line[] =>
  Object.entries(bands).map(([what, { items, precision }]) => ({
    what,
    items,
    right: cell(precision),
  }));

const errorLines = ({ confident }: Report): Line[] =>
  confident.errors.map(({ kind, items, sources }) => ({
    what: kind,
    items,
    sources: sources.join(', '),
  }));

function printDetails(what: string, report: Report): void {
  printTable(`${what}, by source`, linesOf(report.bySource));
  printTable(`${what}, by language`, linesOf(report.byLanguage));
  printTable(`${what}, by format`, formatLines(report));
  printTable(`${what}, by stated probability`, calibrationLines(report));
  printTable(`${what}, by band`, bandLines(report));
  printTable(`${what}, stated as 0.8 or more and wrong`, errorLines(report));
}

export function printReports(protocol: string, reports: Reports): void {
  const taught = (of: Record<string, Report>, naming: string) =>
    Object.entries(of).map(([tags, report]) => summary(`${tags} tags${naming}`, report));
  printTable(`${protocol}: no suggestion counts as wrong`, [
    summary('no tags', reports.zeroShot),
    ...taught(reports.afterTags, ''),
    summary('no tags, type named', reports.zeroShotNamed),
    ...taught(reports.afterTagsNamed, ', type named'),
  ]);
  printDetails(`${protocol}, no tags`, reports.zeroShot);
  printDetails(`${protocol}, no tags, type named`, reports.zeroShotNamed);
  for (const [tags, report] of Object.entries(reports.afterTags)) {
    printTable(`${protocol}, ${tags} tags, by source`, linesOf(report.bySource));
    printTable(`${protocol}, ${tags} tags, by format`, formatLines(report));
    printTable(`${protocol}, ${tags} tags, by stated probability`, calibrationLines(report));
  }
}

const recordText = ({ hits, falseAlarms }: CueRecord): string =>
  `{ hits: ${hits.toFixed(3)}, falseAlarms: ${falseAlarms.toFixed(4)} }`;

const recordsText = (records: Partial<Record<string, CueRecord>>): string =>
  Object.entries(records)
    .flatMap(([kind, record]) => (record ? `'${kind}': ${recordText(record)},` : []))
    .join('\n');

/** What `plugin/suggestions/knowledge/earned.ts` ships. */
export function printEarned({ kinds, formats }: Earned): void {
  console.log(`kinds: {\n${recordsText(kinds)}\n},\nformats: {`);
  for (const [format, records] of Object.entries(formats)) {
    console.log(`'${format}': {\n${recordsText(records)}\n},`);
  }
  console.log('},');
}
