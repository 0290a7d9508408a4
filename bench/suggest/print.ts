import { printTable, type Line } from '../speed/table';
import type { AfterTagsReport } from './after-tags';
import type { GroupFigures, Report } from './metrics';

const cell = (value: number | null | undefined): string | number =>
  value === null || value === undefined ? '–' : Number(value.toFixed(3));

const summary = (what: string, report: Report): Line => ({
  what,
  items: report.items,
  accuracyPerSource: cell(report.meanAccuracyPerSource),
  guessPerSource: cell(report.meanGuessAccuracyPerSource),
  macroF1: cell(report.macroF1),
  coverage: cell(report.coverage),
  precision: cell(report.precision),
  calibrationError: cell(report.calibration.ece),
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

export function printReports(zeroShot: Report, afterTags: Record<string, AfterTagsReport>): void {
  printTable('Format suggestions: no suggestion counts as wrong', [
    summary('no tags', zeroShot),
    ...Object.entries(afterTags).map(([tags, report]) => summary(`${tags} tags`, report)),
  ]);
  printTable('Without tags, by source', linesOf(zeroShot.bySource));
  printTable('Without tags, by language', linesOf(zeroShot.byLanguage));
  printTable('Without tags, by format', formatLines(zeroShot));
  printTable('Without tags, by stated probability', calibrationLines(zeroShot));
  for (const [tags, report] of Object.entries(afterTags)) {
    printTable(`After ${tags} tags, by source`, linesOf(report.bySource));
    printTable(`After ${tags} tags, by language`, linesOf(report.byLanguage));
    printTable(`After ${tags} tags, by format`, formatLines(report));
    printTable(`After ${tags} tags, by stated probability`, calibrationLines(report));
  }
}
