import { Flex, Loader, Typography } from '@strapi/design-system';

import type { OptedInContentType } from '../../../plugin/contracts/content-types';
import type { CoverageEntriesAnswer } from '../../../plugin/contracts/coverage';
import { CsvButton } from '../components/CsvButton';
import { Failure } from '../components/Failure';
import { useTranslate } from '../translations/use-translate';
import { EntriesTable } from './EntriesTable';
import { Pager } from '../components/Pager';
import { useEntriesCsv, type LoadEntries } from './use-entries-csv';

interface Props {
  /** What the entries are, for their file. */
  name: string;
  /** A query for one page of entries, as its hook answers. */
  query: {
    data?: CoverageEntriesAnswer;
    isError: boolean;
    isFetching: boolean;
    refetch: () => unknown;
  };
  load: LoadEntries;
  contentTypes: OptedInContentType[];
  asksForTags?: boolean;
  onPage: (page: number) => void;
}

/** A paged list of entries in all of its states. */
export const EntriesPage = ({ name, query, load, contentTypes, asksForTags, onPage }: Props) => {
  const translate = useTranslate();
  const csv = useEntriesCsv(load, contentTypes);
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
    <Flex aria-busy={isFetching} direction="column" alignItems="stretch" gap={3}>
      <Flex justifyContent="flex-end">
        <CsvButton name={name} rows={csv} />
      </Flex>
      <EntriesTable entries={answer.data} contentTypes={contentTypes} asksForTags={asksForTags} />
      <Pager page={page} pageCount={pageCount} onPage={onPage} />
    </Flex>
  );
};
