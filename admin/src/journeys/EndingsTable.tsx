import { useIntl } from 'react-intl';

import type { JourneysReport, StayEndings } from '../../../plugin/contracts/journeys';
import { ReportTable } from '../reports/ReportTable';
import { useTranslate } from '../translations/use-translate';
import { stateNames } from './state-names';

const ENDINGS = ['forward', 'backward', 'silent'] as const;

interface Row extends StayEndings {
  stage: string;
}

/** How many stays have ended in each way after a month, two and three. */
export const EndingsTable = ({ report }: { report: JourneysReport }) => {
  const translate = useTranslate();
  const { formatNumber } = useIntl();
  const nameOf = stateNames(report, translate);
  const percent = (share: number): string => formatNumber(share, { style: 'percent' });
  return (
    <ReportTable
      caption={translate('journeys.endings.title')}
      fileName="lifecycle-stay-endings"
      rows={report.stays.flatMap(({ stage, within }) =>
        within
          .filter(({ forward }) => forward !== null)
          .map((endings): Row => ({ stage, ...endings })),
      )}
      empty={translate('journeys.endings.none')}
      columns={[
        { label: translate('journeys.stage'), value: ({ stage }) => nameOf(stage) },
        {
          label: translate('journeys.endings.within'),
          value: ({ days }) => days,
          show: ({ days }) => translate('report.days', { count: days }),
          isNumber: true,
        },
        ...ENDINGS.map((ending) => ({
          label: translate(`journeys.stays.${ending}`),
          value: (row: Row) => row[ending]?.share ?? null,
          show: (row: Row) => {
            const told = row[ending];
            return (
              told &&
              translate('journeys.endings.share', {
                share: percent(told.share),
                low: percent(told.low),
                high: percent(told.high),
              })
            );
          },
          isNumber: true,
        })),
      ]}
    />
  );
};
