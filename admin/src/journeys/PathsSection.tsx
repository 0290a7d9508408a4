import { Fragment } from 'react';
import { useIntl } from 'react-intl';

import type { JourneysReport } from '../../../plugin/contracts/journeys';
import { Section } from '../components/Section';
import { Card } from '../reports/Card';
import { EntryName } from '../reports/EntryName';
import { ReportTable } from '../reports/ReportTable';
import { useTranslate } from '../translations/use-translate';

/** What buyers consumed one after another before they bought. */
export const PathsSection = ({ report }: { report: JourneysReport }) => {
  const translate = useTranslate();
  const { formatNumber } = useIntl();
  const { buyers, minimum, pathDays, commonest } = report.paths;
  const title = translate('journeys.paths.title');
  return (
    <Section
      title={title}
      description={translate('journeys.paths.description', { buyers, days: pathDays })}
    >
      <Card>
        <ReportTable
          caption={title}
          fileName="lifecycle-paths"
          rows={commonest}
          empty={translate('journeys.paths.none', { minimum })}
          columns={[
            {
              label: translate('journeys.paths.path'),
              value: ({ entries }) => entries.map((entry) => entry.title).join(' → '),
              show: ({ entries }) =>
                entries.map((entry, place) => (
                  <Fragment key={place}>
                    {place > 0 && ' → '}
                    <EntryName entry={entry} />
                  </Fragment>
                )),
            },
            {
              label: translate('journeys.paths.buyers'),
              value: (path) => path.buyers,
              isNumber: true,
            },
            {
              label: translate('journeys.paths.share'),
              value: (path) => path.buyers / buyers,
              show: (path) => formatNumber(path.buyers / buyers, { style: 'percent' }),
              isNumber: true,
            },
          ]}
        />
      </Card>
    </Section>
  );
};
