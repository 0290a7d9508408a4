import { useTheme } from 'styled-components';

interface Props {
  /** The value, and the ends of its confidence interval. */
  value: number;
  low: number;
  high: number;
  /** Ends of the axis; the same in all charts that are compared. */
  axis: readonly [number, number];
  look: 'good' | 'bad' | 'plain';
  /** In pixels. */
  width?: number;
  label: string;
}

const WIDTH = 140;
const HEIGHT = 20;
const RADIUS = 4;

/** A value with its confidence interval, on an axis with a mark at zero. */
export const Interval = ({ value, low, high, axis, look, width = WIDTH, label }: Props) => {
  const { colors } = useTheme();
  const [from, to] = axis;
  const x = (at: number): number =>
    RADIUS + ((width - 2 * RADIUS) * (Math.min(to, Math.max(from, at)) - from)) / (to - from);
  const colour = { good: colors.success600, bad: colors.danger600, plain: colors.neutral500 }[look];
  return (
    <svg width={width} height={HEIGHT} role="img" aria-label={label}>
      <title>{label}</title>
      <line x1={x(0)} x2={x(0)} y1={0} y2={HEIGHT} stroke={colors.neutral300} />
      <line
        x1={x(low)}
        x2={x(high)}
        y1={HEIGHT / 2}
        y2={HEIGHT / 2}
        stroke={colour}
        strokeWidth={2}
      />
      <circle cx={x(value)} cy={HEIGHT / 2} r={RADIUS} fill={colour} />
    </svg>
  );
};
