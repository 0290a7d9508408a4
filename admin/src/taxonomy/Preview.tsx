import { Flex, Loader, Typography } from '@strapi/design-system';
import { useAPIErrorHandler } from '@strapi/strapi/admin';

import type { TaxonomyFile } from '../../../plugin/contracts/taxonomy-settings';
import { usePreviewLifecycleTaxonomyQuery } from '../services/taxonomy-settings';
import { useTranslate } from '../translations/use-translate';
import { ChangeList, UseList } from './ChangeList';

/** The changes of a file, or its errors. */
export function usePreview(file: TaxonomyFile | null) {
  const query = usePreviewLifecycleTaxonomyQuery(file ?? {}, {
    skip: file === null,
    refetchOnMountOrArgChange: true,
  });
  const { data, isFetching, isError } = query;
  const canApply = !isFetching && !isError && data !== undefined && data.changes.length > 0;
  return { ...query, canApply };
}

interface Props {
  preview: ReturnType<typeof usePreview>;
  /** Whether to show the entries touched only. */
  isBrief?: boolean;
}

export const Preview = ({ preview, isBrief = false }: Props) => {
  const translate = useTranslate();
  const { _unstableFormatAPIError: formatAPIError } = useAPIErrorHandler();
  const { data, error, isFetching } = preview;
  if (isFetching) return <Loader small>{translate('loading')}</Loader>;
  if (error) {
    return (
      <Typography role="alert" textColor="danger600">
        {formatAPIError(error)}
      </Typography>
    );
  }
  if (!data) return null;
  if (data.changes.length === 0) {
    return <Typography role="status">{translate('taxonomy.nothing-changes')}</Typography>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <UseList uses={data.uses} />
      {!isBrief && <ChangeList changes={data.changes} />}
    </Flex>
  );
};
