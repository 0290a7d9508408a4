import type { PerformanceCounts } from '../../../plugin/contracts/performance';
import type { ReportColumn } from '../reports/ReportTable';
import type { Translate } from '../translations/use-translate';

/** Clicks of what was shown; null where nothing was. */
const rateOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** What is told of recommendations in every table. */
export function countColumns<Row extends PerformanceCounts>(
  translate: Translate,
  percent: (share: number) => string,
): ReportColumn<Row>[] {
  const rate = (label: string, value: (row: Row) => number | null): ReportColumn<Row> => ({
    label,
    value,
    show: (row) => {
      const share = value(row);
      return share === null ? '–' : percent(share);
    },
    isNumber: true,
  });
  return [
    { label: translate('performance.shown'), value: ({ shown }) => shown, isNumber: true },
    { label: translate('performance.clicked'), value: ({ clicked }) => clicked, isNumber: true },
    rate(translate('performance.click-rate'), ({ clicked, shown }) => rateOf(clicked, shown)),
    {
      label: translate('performance.converted'),
      value: ({ converted }) => converted,
      isNumber: true,
    },
    rate(translate('performance.conversion-rate'), ({ converted, clicked }) =>
      rateOf(converted, clicked),
    ),
  ];
}
