import { Box, Typography } from '@strapi/design-system';

import { changesBetween } from '../../../plugin/coverage/changes';
import { CsvButton } from '../components/CsvButton';
import { PlainTable } from '../components/PlainTable';
import type { CsvRow } from '../components/csv';
import { useGetLifecycleCoverageQuery, type CoverageData } from '../services/coverage';
import { useTranslate } from '../translations/use-translate';
import { Section } from '../components/Section';
import { queryOf, type CoverageView } from './coverage-view';
import { labelOf } from './label-of';

interface Props {
  /** As it was on the day. */
  past: CoverageData;
  view: CoverageView;
}

/** What is another now than on the day that is looked at. */
export const ChangesSection = ({ past, view }: Props) => {
  const translate = useTranslate();
  const { data: now } = useGetLifecycleCoverageQuery({ ...queryOf(view), day: null });
  if (!now) return null;
  const changes = changesBetween(past.cells, now.data.cells);
  const headings = [
    translate('facet.stage'),
    translate('facet.intent'),
    translate('changes.published.before'),
    translate('changes.published.after'),
    translate('changes.demand.before'),
    translate('changes.demand.after'),
  ];
  const rows = changes.map(({ row, column, published, demand }): CsvRow => [
    labelOf(past.rows, row),
    labelOf(past.columns, column),
    published.before,
    published.after,
    demand.before,
    demand.after,
  ]);
  const title = translate('changes.title', { day: view.day ?? '' });
  return (
    <Section
      title={title}
      actions={
        rows.length > 0 ? <CsvButton name={title} rows={() => [headings, ...rows]} /> : undefined
      }
    >
      {rows.length === 0 ? (
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
          <Typography>{translate('changes.none')}</Typography>
        </Box>
      ) : (
        <PlainTable headings={headings} rows={rows} />
      )}
    </Section>
  );
};
