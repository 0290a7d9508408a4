import { useTheme } from 'styled-components';
import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';

import { useTranslate } from '../translations/use-translate';
import type { TrendPoint } from './trend-points';

const HEIGHT = 240;

interface DotProps {
  index: number;
  cx?: number;
  cy?: number;
  stroke?: string;
  payload: TrendPoint;
}

/** A day that no line leads to would not be seen. */
const LoneDot = ({ cx, cy, stroke, payload }: DotProps) =>
  payload.isAlone && payload.overall !== null ? (
    <circle cx={cx} cy={cy} r={3} fill={stroke} />
  ) : (
    <g />
  );

/** The overall score by day. What it shows is in the table below it, too, so assistive technology skips it. */
export const ScoreChart = ({ points }: { points: TrendPoint[] }) => {
  const translate = useTranslate();
  const { colors } = useTheme();
  const tick = { fill: colors.neutral600, fontSize: 12 };
  const percent = (score: unknown) => translate('score.value', { score: Number(score) });
  return (
    <div aria-hidden="true">
      <ResponsiveContainer width="100%" height={HEIGHT}>
        <LineChart
          data={points}
          accessibilityLayer={false}
          margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
        >
          <CartesianGrid stroke={colors.neutral200} vertical={false} />
          <XAxis dataKey="day" tick={tick} stroke={colors.neutral300} minTickGap={32} />
          <YAxis domain={[0, 1]} tick={tick} stroke={colors.neutral300} tickFormatter={percent} />
          <Tooltip
            formatter={percent}
            contentStyle={{ background: colors.neutral0, borderColor: colors.neutral200 }}
            labelStyle={{ color: colors.neutral800 }}
            itemStyle={{ color: colors.neutral800 }}
          />
          <Line
            type="linear"
            dataKey="overall"
            name={translate('score.overall')}
            stroke={colors.primary600}
            strokeWidth={2}
            dot={(dot: DotProps) => <LoneDot key={dot.index} {...dot} />}
            isAnimationActive={false}
            connectNulls={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
};
