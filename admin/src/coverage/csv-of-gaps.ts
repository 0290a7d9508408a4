import type { CsvRow } from '../components/csv';
import type { CoverageData } from '../services/coverage';
import type { TaxonomyData } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';
import { labelOf } from './label-of';
import { useGapSentence } from './use-gap-sentence';

/** All gaps as a file, worst first. */
export function useGapsCsv(
  { gaps, rows, columns }: CoverageData,
  taxonomy: TaxonomyData | undefined,
) {
  const translate = useTranslate();
  const sentenceOf = useGapSentence(taxonomy);
  return (): CsvRow[] => [
    [
      translate('table.row'),
      translate('table.column'),
      translate('table.severity'),
      translate('table.demand'),
      translate('table.exhausted'),
      translate('table.create'),
    ],
    ...gaps.map(({ row, column, severity, demand, exhausted, suggestion }) => [
      labelOf(rows, row),
      labelOf(columns, column),
      severity,
      demand,
      exhausted,
      sentenceOf(suggestion),
    ]),
  ];
}
