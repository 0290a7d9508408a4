import type { CsvRow } from '../components/csv';
import type { CoverageData } from '../services/coverage';
import { useTranslate } from '../translations/use-translate';
import type { CoverageView } from './coverage-view';
import { FACET_LABELS } from './facet-labels';
import { labelOf } from './label-of';

/** The matrix as a file: one line a cell. */
export function useMatrixCsv({ rows, columns, cells }: CoverageData, view: CoverageView) {
  const translate = useTranslate();
  return (): CsvRow[] => [
    [
      translate(FACET_LABELS[view.rows]),
      translate(FACET_LABELS[view.columns]),
      translate('entries.published'),
      translate('entries.draft'),
      translate('entries.stale'),
      translate('table.scheduled'),
      translate('table.demand'),
      translate('table.exhausted'),
    ],
    ...cells.map((cell) => [
      labelOf(rows, cell.row),
      labelOf(columns, cell.column),
      cell.published,
      cell.draft ?? null,
      cell.stale ?? null,
      cell.scheduled ?? null,
      cell.demand ?? null,
      cell.exhausted ?? null,
    ]),
  ];
}
