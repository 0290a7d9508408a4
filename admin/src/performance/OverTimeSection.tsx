import { useId } from 'react';
import { useIntl } from 'react-intl';
import {
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ReferenceArea,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useTheme } from 'styled-components';

import type { PerformanceReport, PerformanceStretch } from '../../../plugin/contracts/performance';
import { Section } from '../components/Section';
import { Card } from '../reports/Card';
import { ChartWithTable } from '../reports/ChartWithTable';
import { ReportTable } from '../reports/ReportTable';
import { chartAxis } from '../reports/chart-axis';
import { chartTooltip } from '../reports/chart-tooltip';
import { useTranslate } from '../translations/use-translate';
import { countColumns } from './count-columns';

/** Shown, clicked and converted, stretch by stretch. Clicks have an axis of their own: they are far fewer. */
export const OverTimeSection = ({ report }: { report: PerformanceReport }) => {
  const translate = useTranslate();
  const { formatDate, formatNumber } = useIntl();
  const theme = useTheme();
  const hatching = useId();
  const { colors } = theme;
  const { total, convertsWithinDays, stretches } = report;
  const title = translate('performance.time.title');
  const points = stretches.map(({ to, ...counts }) => ({
    ...counts,
    day: formatDate(to, { day: 'numeric', month: 'short' }),
  }));
  const open = points.filter(({ isOver }) => !isOver);
  const lines = [
    { key: 'shown', axis: 'left', colour: colors.neutral500 },
    { key: 'clicked', axis: 'right', colour: colors.primary500 },
    { key: 'converted', axis: 'right', colour: colors.success500 },
  ] as const;
  return (
    <Section
      title={title}
      description={translate('performance.time.description', {
        shown: total.shown,
        clicked: total.clicked,
        converted: total.converted,
        days: convertsWithinDays,
      })}
    >
      <Card>
        <ChartWithTable
          label={title}
          height={280}
          chart={
            <LineChart data={points} margin={{ top: 8, right: 8 }}>
              <defs>
                <pattern
                  id={hatching}
                  width={8}
                  height={8}
                  patternUnits="userSpaceOnUse"
                  patternTransform="rotate(45)"
                >
                  <line x1={0} y1={0} x2={0} y2={8} stroke={colors.neutral300} strokeWidth={3} />
                </pattern>
              </defs>
              <CartesianGrid vertical={false} stroke={colors.neutral200} />
              {open.length > 0 && (
                <ReferenceArea
                  yAxisId="left"
                  x1={open.at(0)?.day}
                  x2={open.at(-1)?.day}
                  fill={`url(#${hatching})`}
                  fillOpacity={1}
                />
              )}
              <XAxis dataKey="day" {...chartAxis(theme)} />
              <YAxis yAxisId="left" allowDecimals={false} {...chartAxis(theme)} />
              <YAxis
                yAxisId="right"
                orientation="right"
                allowDecimals={false}
                {...chartAxis(theme)}
              />
              <Tooltip {...chartTooltip(theme)} />
              <Legend
                formatter={(name: string) => (
                  <span style={{ color: colors.neutral800 }}>{name}</span>
                )}
              />
              {lines.map(({ key, axis, colour }) => (
                <Line
                  key={key}
                  yAxisId={axis}
                  dataKey={key}
                  name={translate(
                    axis === 'left' ? 'performance.shown-left' : `performance.${key}-right`,
                  )}
                  stroke={colour}
                  strokeWidth={2}
                  dot={false}
                  isAnimationActive={false}
                />
              ))}
            </LineChart>
          }
          table={
            <ReportTable
              caption={title}
              fileName="lifecycle-recommendations"
              rows={stretches}
              empty={translate('performance.nothing')}
              columns={[
                { label: translate('performance.from'), value: ({ from }) => from.slice(0, 10) },
                { label: translate('performance.to'), value: ({ to }) => to.slice(0, 10) },
                {
                  label: translate('performance.over'),
                  value: ({ isOver }) =>
                    translate(isOver ? 'performance.over.yes' : 'performance.over.no'),
                },
                ...countColumns<PerformanceStretch>(translate, (share) =>
                  formatNumber(share, { style: 'percent' }),
                ),
              ]}
            />
          }
        />
      </Card>
    </Section>
  );
};
