import { Box, Flex, Loader, Typography } from '@strapi/design-system';

import type { OptedInContentType } from '../../../plugin/contracts/content-types';
import type { CoverageEntriesAnswer } from '../../../plugin/contracts/coverage';
import { Failure } from '../components/Failure';
import { useTranslate } from '../translations/use-translate';
import { EntriesTable } from './EntriesTable';
import { Pager } from '../components/Pager';

interface Props {
  /** A query for one page of entries, as its hook answers. */
  query: {
    data?: CoverageEntriesAnswer;
    isError: boolean;
    isFetching: boolean;
    refetch: () => unknown;
  };
  contentTypes: OptedInContentType[];
  asksForTags?: boolean;
  onPage: (page: number) => void;
}

/** A paged list of entries in all of its states. */
export const EntriesPage = ({ query, contentTypes, asksForTags, onPage }: Props) => {
  const translate = useTranslate();
  const { data: answer, isError, isFetching, refetch } = query;
  if (isError) {
    return <Failure message={translate('entries.failed')} onRetry={() => void refetch()} />;
  }
  if (!answer) {
    return (
      <Flex justifyContent="center" padding={6}>
        <Loader small>{translate('loading')}</Loader>
      </Flex>
    );
  }
  const { page, pageCount, total } = answer.meta.pagination;
  if (total === 0)
    return <Typography textColor="neutral600">{translate('entries.none')}</Typography>;
  return (
    <Box aria-busy={isFetching}>
      <EntriesTable entries={answer.data} contentTypes={contentTypes} asksForTags={asksForTags} />
      <Pager page={page} pageCount={pageCount} onPage={onPage} />
    </Box>
  );
};
