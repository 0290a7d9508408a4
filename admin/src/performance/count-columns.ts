import type { PerformanceCounts } from '../../../plugin/contracts/performance';
import type { Estimate } from '../../../plugin/experiments/proportion';
import type { ReportColumn } from '../reports/ReportTable';
import type { Translate } from '../translations/use-translate';

/** What is told of recommendations in every table. */
export function countColumns<Row extends PerformanceCounts>(
  translate: Translate,
  percent: (share: number) => string,
): ReportColumn<Row>[] {
  const rate = (label: string, of: (row: Row) => Estimate | null): ReportColumn<Row> => ({
    label,
    value: (row) => of(row)?.value ?? null,
    show: (row) => {
      const share = of(row);
      if (share === null) return '–';
      const { value, low, high } = share;
      return translate('performance.rate', {
        rate: percent(value),
        low: percent(low),
        high: percent(high),
      });
    },
    isNumber: true,
  });
  return [
    { label: translate('performance.shown'), value: ({ shown }) => shown, isNumber: true },
    { label: translate('performance.clicked'), value: ({ clicked }) => clicked, isNumber: true },
    rate(translate('performance.click-rate'), ({ clickRate }) => clickRate),
    {
      label: translate('performance.converted'),
      value: ({ converted }) => converted,
      isNumber: true,
    },
    { label: translate('performance.assisted'), value: ({ assisted }) => assisted, isNumber: true },
    rate(translate('performance.conversion-rate'), ({ conversionRate }) => conversionRate),
  ];
}
