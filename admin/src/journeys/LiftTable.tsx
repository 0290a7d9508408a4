import { Badge } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { EntryLift, JourneysReport, Lift, TermLift } from '../../../plugin/contracts/journeys';
import { Interval } from '../components/Interval';
import { EntryName } from '../reports/EntryName';
import { ReportTable } from '../reports/ReportTable';
import { useTranslate } from '../translations/use-translate';
import type { LiftFacet } from './journeys-view';

interface Props {
  lift: JourneysReport['lift'];
  facet: LiftFacet;
}

type Row = EntryLift | TermLift;

const nameOf = (row: Row): string => ('entry' in row ? row.entry.title : row.label);
const LOOK = { above: 'success', below: 'danger', unclear: 'neutral' } as const;
const INTERVAL_LOOK = { above: 'good', below: 'bad', unclear: 'plain' } as const;

export const LiftTable = ({ lift, facet }: Props) => {
  const translate = useTranslate();
  const { formatNumber } = useIntl();
  const rows: Row[] = lift[facet];
  const percent = (share: number): string => formatNumber(share, { style: 'percent' });
  const points = (share: number): string =>
    formatNumber(share * 100, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const widest = Math.max(0.1, ...rows.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  const number = (label: string, value: (row: Row) => number, show?: (row: Row) => string) => ({
    label,
    value,
    ...(show ? { show } : {}),
    isNumber: true,
  });
  const rangeOf = (row: Pick<Lift, 'lift' | 'low' | 'high'>) =>
    translate('journeys.lift.range', {
      lift: points(row.lift),
      low: points(row.low),
      high: points(row.high),
    });
  return (
    <ReportTable<Row>
      caption={translate(`journeys.lift.${facet}`)}
      fileName={`lifecycle-lift-${facet}`}
      rows={rows}
      empty={
        lift.isSound
          ? translate('journeys.lift.none', { minimum: lift.minimum })
          : translate('journeys.lift.unsound')
      }
      columns={[
        {
          label: translate(`journeys.lift.${facet}`),
          value: nameOf,
          show: (row) => ('entry' in row ? <EntryName entry={row.entry} /> : row.label),
        },
        {
          label: translate('journeys.lift.verdict'),
          value: ({ verdict }) => translate(`journeys.lift.${verdict}`),
          show: ({ verdict }) => {
            const look = LOOK[verdict];
            return (
              <Badge backgroundColor={`${look}100`} textColor={`${look}700`}>
                {translate(`journeys.lift.${verdict}`)}
              </Badge>
            );
          },
        },
        {
          label: translate('journeys.lift.lift'),
          value: ({ lift: difference }) => difference,
          show: (row) => (
            <Interval
              value={row.lift}
              low={row.low}
              high={row.high}
              axis={[-widest, widest]}
              look={INTERVAL_LOOK[row.verdict]}
              label={rangeOf(row)}
            />
          ),
        },
        number(
          translate('journeys.lift.low'),
          ({ low }) => low,
          ({ low }) => points(low),
        ),
        number(
          translate('journeys.lift.high'),
          ({ high }) => high,
          ({ high }) => points(high),
        ),
        number(
          translate('journeys.lift.moved'),
          ({ moved }) => moved,
          ({ moved }) => percent(moved),
        ),
        number(
          translate('journeys.lift.others-moved'),
          ({ othersMoved }) => othersMoved,
          ({ othersMoved }) => percent(othersMoved),
        ),
        number(translate('journeys.contacts-column'), ({ contacts }) => contacts),
        number(translate('journeys.lift.others'), ({ others }) => others),
        {
          label: translate('journeys.lift.over-nothing'),
          value: ({ overNothing }) => overNothing?.lift ?? null,
          show: ({ overNothing }) => (overNothing === null ? '–' : rangeOf(overNothing)),
          isNumber: true,
        },
      ]}
    />
  );
};
