import { Box, Flex, Loader } from '@strapi/design-system';
import { isBaseQueryError, useAPIErrorHandler } from '@strapi/strapi/admin';

import type { OptedInContentType } from '../../../plugin/contracts/content-types';
import { NO_FILTERS } from '../../../plugin/coverage/axes';
import { Failure } from '../components/Failure';
import { useGetLifecycleCoverageQuery } from '../services/coverage';
import { useGetLifecycleTaxonomyQuery } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';
import { CellEntries } from './CellEntries';
import { ChangesSection } from './ChangesSection';
import { FreshnessSection } from './FreshnessSection';
import { GapsSection } from './GapsSection';
import { MatrixSection } from './MatrixSection';
import { NoSuchDay } from './NoSuchDay';
import { ScoreSection } from './ScoreSection';
import { TrendSection } from './TrendSection';
import { UntaggedSection } from './UntaggedSection';
import { DEFAULT_AXES, queryOf, type CoverageView } from './coverage-view';

interface Props {
  view: CoverageView;
  contentTypes: OptedInContentType[];
  onChange: (change: Partial<CoverageView>, options?: { replace: boolean }) => void;
}

/** The matrix, the gaps and what is untagged. What was last seen stays, dimmed, while a filter is applied. */
export const CoverageReport = ({ view, contentTypes, onChange }: Props) => {
  const translate = useTranslate();
  const { _unstableFormatAPIError: formatAPIError } = useAPIErrorHandler();
  const query = queryOf(view);
  const coverage = useGetLifecycleCoverageQuery(query, { refetchOnMountOrArgChange: true });
  // Only this matrix has a score; where it is the one that is shown, it is asked for once.
  const scored = useGetLifecycleCoverageQuery({ ...query, ...DEFAULT_AXES });
  // Without it, for roles that may not read it, the matrix still counts; only home stages are not shown.
  const { data: taxonomy, isLoading: isLoadingTaxonomy } = useGetLifecycleTaxonomyQuery();

  if (coverage.isError) {
    const detail = isBaseQueryError(coverage.error) ? formatAPIError(coverage.error) : '';
    const message = `${translate('coverage.failed')} ${detail}`;
    if (view.day !== null)
      return <NoSuchDay message={detail} onNow={() => onChange({ day: null })} />;
    return <Failure message={message} onRetry={() => void coverage.refetch()} />;
  }
  if (!coverage.data || isLoadingTaxonomy) {
    return (
      <Flex justifyContent="center" padding={10}>
        <Loader>{translate('loading')}</Loader>
      </Flex>
    );
  }
  const { data } = coverage.data;
  const score = scored.data?.meta.score;
  return (
    <Box aria-busy={coverage.isFetching} style={coverage.isFetching ? { opacity: 0.6 } : undefined}>
      <Flex direction="column" alignItems="stretch" gap={8}>
        {score && <ScoreSection score={score} />}
        <MatrixSection
          coverage={data}
          taxonomy={taxonomy}
          view={view}
          selected={view.cell}
          // Which entries a past day counted was not kept.
          onSelect={view.day === null ? (cell) => onChange({ cell, page: 1 }) : null}
        />
        {view.day === null ? (
          <GapsSection coverage={data} taxonomy={taxonomy} contentTypes={contentTypes} />
        ) : (
          <ChangesSection past={data} view={view} />
        )}
        <TrendSection
          view={view}
          onDay={(day) => onChange({ day, ...DEFAULT_AXES, terms: NO_FILTERS, cell: null })}
        />
        {view.day === null && <FreshnessSection view={view} contentTypes={contentTypes} />}
        <UntaggedSection
          untagged={data.untagged}
          view={view}
          contentTypes={contentTypes}
          onPage={(untaggedPage) => onChange({ untaggedPage }, { replace: true })}
        />
      </Flex>
      <CellEntries
        coverage={data}
        view={view}
        contentTypes={contentTypes}
        onPage={(page) => onChange({ page }, { replace: true })}
        onClose={() => onChange({ cell: null, page: 1 }, { replace: true })}
      />
    </Box>
  );
};
