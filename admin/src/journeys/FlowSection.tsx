import type { JourneysReport } from '../../../plugin/contracts/journeys';
import { Section } from '../components/Section';
import { Card } from '../reports/Card';
import { ChartWithTable } from '../reports/ChartWithTable';
import { ReportTable } from '../reports/ReportTable';
import { useTranslate } from '../translations/use-translate';
import { FlowChart } from './FlowChart';
import { stateNames } from './state-names';

/** From which stage to which, over the whole period. */
export const FlowSection = ({ report }: { report: JourneysReport }) => {
  const translate = useTranslate();
  const nameOf = stateNames(report, translate);
  const title = translate('journeys.flow.title');
  return (
    <Section
      title={title}
      description={translate('journeys.flow.description', { days: report.activeWithinDays })}
    >
      <Card>
        <ChartWithTable
          label={title}
          height={420}
          chart={<FlowChart report={report} nameOf={nameOf} />}
          table={
            <ReportTable
              caption={title}
              fileName="lifecycle-flow"
              rows={report.flow}
              empty={translate('journeys.nobody')}
              columns={[
                { label: translate('journeys.from'), value: ({ from }) => nameOf(from) },
                { label: translate('journeys.to'), value: ({ to }) => nameOf(to) },
                {
                  label: translate('journeys.move'),
                  value: ({ move }) => translate(`journeys.move.${move}`),
                },
                {
                  label: translate('journeys.contacts-column'),
                  value: ({ contacts }) => contacts,
                  isNumber: true,
                },
              ]}
            />
          }
        />
      </Card>
    </Section>
  );
};
