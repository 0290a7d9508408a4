import { Box, Flex, Typography } from '@strapi/design-system';

import type { OptedInContentType } from '../../../plugin/contracts/content-types';
import { CsvButton } from '../components/CsvButton';
import type { CsvRow } from '../components/csv';
import { Failure } from '../components/Failure';
import { PlainTable } from '../components/PlainTable';
import { useGetLifecycleFreshnessQuery } from '../services/coverage';
import { useTranslate } from '../translations/use-translate';
import { Section } from '../components/Section';
import { StaleEntries } from './StaleEntries';
import type { CoverageView } from './coverage-view';

interface Props {
  view: CoverageView;
  contentTypes: OptedInContentType[];
}

/** What is stale by stage, and how much of what is recommended that is. */
export const FreshnessSection = ({ view, contentTypes }: Props) => {
  const translate = useTranslate();
  const { contentTypes: uids, locale } = view;
  const freshness = useGetLifecycleFreshnessQuery({ contentTypes: uids, locale });
  if (freshness.isError) {
    return (
      <Failure message={translate('freshness.failed')} onRetry={() => void freshness.refetch()} />
    );
  }
  if (!freshness.data) return null;
  const { data, meta } = freshness.data;
  const headings = [
    translate('facet.stage'),
    translate('entries.published'),
    translate('entries.stale'),
    translate('freshness.shown'),
    translate('freshness.shown-stale'),
  ];
  const rows = data.stages.map(({ label, published, stale, shown, shownStale }): CsvRow => [
    label,
    published,
    stale,
    shown,
    shownStale,
  ]);
  return (
    <Section
      title={translate('freshness.title')}
      description={[
        translate('freshness.description', { days: meta.staleAfterDays }),
        ...(meta.countedAt === null ? [translate('report.first')] : []),
        ...(meta.isCut ? [translate('freshness.cut', { count: meta.lookedAt })] : []),
      ].join(' ')}
      actions={<CsvButton name={translate('freshness.title')} rows={() => [headings, ...rows]} />}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <PlainTable headings={headings} rows={rows} />
        {data.entries.length > 0 ? (
          <StaleEntries entries={data.entries} contentTypes={contentTypes} />
        ) : (
          <Box>
            <Typography textColor="neutral600">{translate('freshness.none')}</Typography>
          </Box>
        )}
      </Flex>
    </Section>
  );
};
