import { useIntl } from 'react-intl';

import type { Estimate } from '../../../plugin/experiments/proportion';
import { useTranslate } from '../translations/use-translate';

interface Shares {
  percent: (share: number) => string;
  /** A difference of shares, in percentage points. */
  points: (difference: number) => string;
  /** The interval of a share, and of a difference. */
  range: (estimate: Estimate) => string;
  rangeInPoints: (estimate: Estimate) => string;
}

/** Shares of contacts as people read them. */
export function useShares(): Shares {
  const translate = useTranslate();
  const { formatNumber } = useIntl();
  const percent: Shares['percent'] = (share) =>
    formatNumber(share, { style: 'percent', maximumFractionDigits: 1 });
  const points: Shares['points'] = (difference) =>
    formatNumber(difference * 100, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const range =
    (format: (value: number) => string) =>
    ({ low, high }: Estimate): string =>
      translate('experiments.range', { low: format(low), high: format(high) });
  return { percent, points, range: range(percent), rangeInPoints: range(points) };
}
