import { Box, Flex, Loader } from '@strapi/design-system';
import { isBaseQueryError, useAPIErrorHandler } from '@strapi/strapi/admin';

import type { OptedInContentType } from '../../../plugin/contracts/content-types';
import { Failure } from '../components/Failure';
import { useGetLifecycleCoverageQuery } from '../services/coverage';
import { useGetLifecycleTaxonomyQuery } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';
import { CellEntries } from './CellEntries';
import { GapsSection } from './GapsSection';
import { MatrixSection } from './MatrixSection';
import { UntaggedSection } from './UntaggedSection';
import type { CoverageView } from './coverage-view';

interface Props {
  view: CoverageView;
  contentTypes: OptedInContentType[];
  onChange: (change: Partial<CoverageView>, options?: { replace: boolean }) => void;
}

/** The matrix, the gaps and what is untagged. What was last seen stays, dimmed, while a filter is applied. */
export const CoverageReport = ({ view, contentTypes, onChange }: Props) => {
  const translate = useTranslate();
  const { _unstableFormatAPIError: formatAPIError } = useAPIErrorHandler();
  const { contentTypes: uids, locale } = view;
  const coverage = useGetLifecycleCoverageQuery(
    { contentTypes: uids, locale },
    { refetchOnMountOrArgChange: true },
  );
  // Without it, for roles that may not read it, the matrix still counts; only home stages are not shown.
  const { data: taxonomy, isLoading: isLoadingTaxonomy } = useGetLifecycleTaxonomyQuery();

  if (coverage.isError) {
    const detail = isBaseQueryError(coverage.error) ? formatAPIError(coverage.error) : '';
    const message = `${translate('coverage.failed')} ${detail}`;
    return <Failure message={message} onRetry={() => void coverage.refetch()} />;
  }
  if (!coverage.data || isLoadingTaxonomy) {
    return (
      <Flex justifyContent="center" padding={10}>
        <Loader>{translate('loading')}</Loader>
      </Flex>
    );
  }
  const { data } = coverage;
  return (
    <Box aria-busy={coverage.isFetching} style={coverage.isFetching ? { opacity: 0.6 } : undefined}>
      <Flex direction="column" alignItems="stretch" gap={8}>
        <MatrixSection
          coverage={data}
          intents={taxonomy?.intents ?? []}
          selected={view.cell}
          onSelect={(cell) => onChange({ cell, page: 1 })}
        />
        <GapsSection gaps={data.gaps} rows={data.rows} columns={data.columns} />
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
