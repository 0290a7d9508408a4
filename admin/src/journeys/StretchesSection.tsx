import { useIntl } from 'react-intl';
import { Bar, BarChart, CartesianGrid, Cell, Legend, Tooltip, XAxis, YAxis } from 'recharts';
import { useTheme } from 'styled-components';

import type { JourneysReport, JourneyStretch } from '../../../plugin/contracts/journeys';
import { Section } from '../components/Section';
import { Card } from '../reports/Card';
import { ChartWithTable } from '../reports/ChartWithTable';
import { ReportTable } from '../reports/ReportTable';
import { chartAxis } from '../reports/chart-axis';
import { chartTooltip } from '../reports/chart-tooltip';
import { useTranslate } from '../translations/use-translate';

const MOVES = ['forward', 'returned', 'arrived', 'backward', 'silent'] as const;

/** How many moved which way, stretch by stretch. */
export const StretchesSection = ({ report }: { report: JourneysReport }) => {
  const translate = useTranslate();
  const { formatDate } = useIntl();
  const theme = useTheme();
  const { colors } = theme;
  const colours = {
    forward: colors.success500,
    returned: colors.primary500,
    arrived: colors.secondary500,
    backward: colors.warning500,
    silent: colors.neutral400,
  };
  const title = translate('journeys.moves.title');
  const dayOf = (date: string): string => formatDate(date, { day: 'numeric', month: 'short' });
  const bars = report.stretches.map(({ to, moves }) => ({ day: dayOf(to), ...moves }));
  return (
    <Section
      title={title}
      description={translate('journeys.moves.description', { days: report.activeWithinDays })}
    >
      <Card>
        <ChartWithTable
          label={title}
          height={280}
          chart={
            <BarChart data={bars} margin={{ top: 8, right: 8 }}>
              <CartesianGrid vertical={false} stroke={colors.neutral200} />
              <XAxis dataKey="day" {...chartAxis(theme)} />
              <YAxis allowDecimals={false} {...chartAxis(theme)} />
              <Tooltip {...chartTooltip(theme)} />
              <Legend
                formatter={(name: string) => (
                  <span style={{ color: colors.neutral800 }}>{name}</span>
                )}
              />
              {MOVES.map((move) => (
                <Bar
                  key={move}
                  dataKey={move}
                  name={translate(`journeys.move.${move}`)}
                  stackId="moves"
                  fill={colours[move]}
                  isAnimationActive={false}
                >
                  {report.stretches.map(({ to, isOver }) => (
                    <Cell key={to} fillOpacity={isOver ? 1 : 0.45} />
                  ))}
                </Bar>
              ))}
            </BarChart>
          }
          table={
            <ReportTable
              caption={title}
              fileName="lifecycle-moves"
              rows={report.stretches}
              empty={translate('journeys.nobody')}
              columns={[
                { label: translate('journeys.from'), value: ({ from }) => from.slice(0, 10) },
                { label: translate('journeys.to'), value: ({ to }) => to.slice(0, 10) },
                {
                  label: translate('performance.over'),
                  value: ({ isOver }) =>
                    translate(isOver ? 'performance.over.yes' : 'performance.over.no'),
                },
                ...MOVES.map((move) => ({
                  label: translate(`journeys.move.${move}`),
                  value: ({ moves }: JourneyStretch) => moves[move],
                  isNumber: true,
                })),
              ]}
            />
          }
        />
      </Card>
    </Section>
  );
};
