import { Box, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type {
  PerformanceEntry,
  PerformanceReport,
  PerformanceTerm,
} from '../../../plugin/contracts/performance';
import { Section } from '../components/Section';
import { Card } from '../reports/Card';
import { EntryName } from '../reports/EntryName';
import { ReportTable } from '../reports/ReportTable';
import { useTranslate } from '../translations/use-translate';
import { countColumns } from './count-columns';
import { GROUPS, type PerformanceGroup } from './performance-view';

interface Props {
  report: PerformanceReport;
  by: PerformanceGroup;
  onChange: (by: PerformanceGroup) => void;
}

/** Recommendations by where they were shown, to whom, and what they were. */
export const GroupsSection = ({ report, by, onChange }: Props) => {
  const translate = useTranslate();
  const { formatNumber } = useIntl();
  const rows: (PerformanceTerm | PerformanceEntry)[] = report[by];
  const choose = (chosen: string | number): void => {
    const group = GROUPS.find((known) => known === chosen);
    if (group) onChange(group);
  };
  const title = translate(`performance.by.${by}`);
  return (
    <Section
      title={translate('performance.by.title')}
      description={translate('performance.by.description')}
    >
      <Box paddingBottom={4}>
        <Field.Root width="18rem">
          <Field.Label>{translate('performance.by')}</Field.Label>
          <SingleSelect size="S" value={by} onChange={choose}>
            {GROUPS.map((group) => (
              <SingleSelectOption key={group} value={group}>
                {translate(`performance.by.${group}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Box>
      <Card>
        <ReportTable
          caption={title}
          fileName={`lifecycle-recommendations-${by}`}
          rows={rows}
          empty={translate(by === 'rules' ? 'performance.no-rule' : 'performance.nothing')}
          columns={[
            {
              label: title,
              value: (row) => ('entry' in row ? row.entry.title : row.label),
              show: (row) => {
                if ('entry' in row) return <EntryName entry={row.entry} />;
                return row.label === '' ? translate('performance.not-told') : row.label;
              },
            },
            ...countColumns<PerformanceTerm | PerformanceEntry>(translate, (share) =>
              formatNumber(share, { style: 'percent', maximumFractionDigits: 1 }),
            ),
          ]}
        />
      </Card>
    </Section>
  );
};
