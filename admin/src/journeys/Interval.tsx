import { useTheme } from 'styled-components';

import type { Lift } from '../../../plugin/contracts/journeys';
import { verdictOf } from './verdict';

interface Props {
  interval: Pick<Lift, 'lift' | 'low' | 'high'>;
  /** The value at either end of the axis, above 0. */
  widest: number;
  label: string;
}

const WIDTH = 140;
const HEIGHT = 20;

/** A value with its confidence interval, on an axis that all rows share; zero is in the middle. */
export const Interval = ({ interval, widest, label }: Props) => {
  const { colors } = useTheme();
  const x = (value: number): number => (WIDTH / 2) * (1 + value / widest);
  const { lift, low, high } = interval;
  const verdict = verdictOf(interval);
  const colour = { moves: colors.success600, holds: colors.danger600, unclear: colors.neutral500 }[
    verdict
  ];
  return (
    <svg width={WIDTH} height={HEIGHT} role="img" aria-label={label}>
      <title>{label}</title>
      <line x1={WIDTH / 2} x2={WIDTH / 2} y1={0} y2={HEIGHT} stroke={colors.neutral300} />
      <line
        x1={x(low)}
        x2={x(high)}
        y1={HEIGHT / 2}
        y2={HEIGHT / 2}
        stroke={colour}
        strokeWidth={2}
      />
      <circle cx={x(lift)} cy={HEIGHT / 2} r={4} fill={colour} />
    </svg>
  );
};
