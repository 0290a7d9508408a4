import { Box, Flex, Loader } from '@strapi/design-system';
import { isBaseQueryError, useAPIErrorHandler } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

import type { ReportMeta } from '../../../plugin/contracts/journeys';
import { Failure } from '../components/Failure';
import { useTranslate } from '../translations/use-translate';
import { ReportStatus } from './ReportStatus';

type QueryError = Parameters<typeof isBaseQueryError>[0];

interface Query<Report> {
  data?: { data: Report | null; meta: ReportMeta };
  error?: QueryError;
  isError: boolean;
  isFetching: boolean;
  refetch: () => unknown;
}

interface Props<Report> {
  query: Query<Report>;
  /** Message for a failed request. */
  failed: string;
  children: (report: Report) => ReactNode;
}

/** A report or its state: failed, loading or being computed. The last data stays visible, dimmed. */
export function ReportBody<Report>({ query, failed, children }: Props<Report>) {
  const translate = useTranslate();
  const { _unstableFormatAPIError: formatAPIError } = useAPIErrorHandler();
  const ask = (): void => void query.refetch();
  if (query.isError) {
    const { error } = query;
    const detail = error && isBaseQueryError(error) ? formatAPIError(error) : '';
    return <Failure message={`${failed} ${detail}`} onRetry={ask} />;
  }
  if (!query.data) {
    return (
      <Flex justifyContent="center" padding={10}>
        <Loader>{translate('loading')}</Loader>
      </Flex>
    );
  }
  const { data, meta } = query.data;
  return (
    <Box aria-busy={query.isFetching} style={query.isFetching ? { opacity: 0.6 } : undefined}>
      <Flex direction="column" alignItems="stretch" gap={6}>
        <ReportStatus meta={meta} onAskAgain={ask} />
        {data !== null && children(data)}
      </Flex>
    </Box>
  );
}
