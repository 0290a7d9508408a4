import { Box, Typography } from '@strapi/design-system';

import type { JourneysReport, StageStays } from '../../../plugin/contracts/journeys';
import { Section } from '../components/Section';
import { Card } from '../reports/Card';
import { EntryName } from '../reports/EntryName';
import { ReportTable } from '../reports/ReportTable';
import { useTranslate } from '../translations/use-translate';
import { EndingsTable } from './EndingsTable';
import { stateNames } from './state-names';

const ENDINGS = ['forward', 'backward', 'silent', 'open'] as const;

/** How long contacts stay in a stage, how they leave it, and what they saw last when they left for good. */
export const StaysSection = ({ report }: { report: JourneysReport }) => {
  const translate = useTranslate();
  const nameOf = stateNames(report, translate);
  const staysOf = ({ forward, backward, silent, open }: StageStays): number =>
    forward + backward + silent + open;
  return (
    <Section
      title={translate('journeys.stays.title')}
      description={translate('journeys.stays.description')}
    >
      <Card>
        <ReportTable
          caption={translate('journeys.stays.title')}
          fileName="lifecycle-stays"
          rows={report.stays}
          empty={translate('journeys.nobody')}
          columns={[
            { label: translate('journeys.stage'), value: ({ stage }) => nameOf(stage) },
            { label: translate('journeys.stays.count'), value: staysOf, isNumber: true },
            {
              label: translate('journeys.stays.median'),
              value: ({ medianDays }) => medianDays,
              show: (row) =>
                row.medianDays === null
                  ? translate(staysOf(row) === 0 ? 'journeys.stays.none' : 'journeys.stays.longer')
                  : translate('report.days', { count: row.medianDays }),
              isNumber: true,
            },
            ...ENDINGS.map((ending) => ({
              label: translate(`journeys.stays.${ending}`),
              value: (row: StageStays) => row[ending],
              isNumber: true,
            })),
          ]}
        />
      </Card>
      <Box paddingTop={6} paddingBottom={3}>
        <Typography tag="h3" variant="delta">
          {translate('journeys.endings.title')}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
          {translate('journeys.endings.description')}
        </Typography>
      </Box>
      <Card>
        <EndingsTable report={report} />
      </Card>
      <Box paddingTop={6} paddingBottom={3}>
        <Typography tag="h3" variant="delta">
          {translate('journeys.last.title')}
        </Typography>
      </Box>
      <Card>
        <ReportTable
          caption={translate('journeys.last.title')}
          fileName="lifecycle-last-before-silence"
          rows={report.lastBeforeSilence}
          empty={translate('journeys.last.none')}
          columns={[
            {
              label: translate('journeys.entry'),
              value: ({ entry }) => entry.title,
              show: ({ entry }) => <EntryName entry={entry} />,
            },
            {
              label: translate('journeys.last.stays'),
              value: ({ stays }) => stays,
              isNumber: true,
            },
          ]}
        />
      </Card>
    </Section>
  );
};
