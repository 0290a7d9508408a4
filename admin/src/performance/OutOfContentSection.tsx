import { useIntl } from 'react-intl';

import type { PerformanceReport } from '../../../plugin/contracts/performance';
import { Section } from '../components/Section';
import { Card } from '../reports/Card';
import { ReportTable } from '../reports/ReportTable';
import { useTranslate } from '../translations/use-translate';

interface Props {
  outOfContent: PerformanceReport['outOfContent'];
}

/** Active contacts who have consumed all that there is for them. */
export const OutOfContentSection = ({ outOfContent }: Props) => {
  const translate = useTranslate();
  const { formatNumber } = useIntl();
  const { contacts, without, byStage } = outOfContent;
  const percent = (part: number, whole: number): string =>
    whole === 0 ? '–' : formatNumber(part / whole, { style: 'percent' });
  return (
    <Section
      title={translate('performance.left.title')}
      description={translate('performance.left.description', { contacts, without })}
    >
      <Card>
        <ReportTable
          caption={translate('performance.left.title')}
          fileName="lifecycle-out-of-content"
          rows={byStage}
          empty={translate('performance.nothing')}
          columns={[
            { label: translate('performance.stage'), value: ({ label }) => label },
            {
              label: translate('performance.left.contacts'),
              value: (stage) => stage.contacts,
              isNumber: true,
            },
            {
              label: translate('performance.left.without'),
              value: (stage) => stage.without,
              isNumber: true,
            },
            {
              label: translate('performance.left.share'),
              value: (stage) => (stage.contacts === 0 ? null : stage.without / stage.contacts),
              show: (stage) => percent(stage.without, stage.contacts),
              isNumber: true,
            },
          ]}
        />
      </Card>
    </Section>
  );
};
