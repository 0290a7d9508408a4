import { Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';

import { useTranslate } from '../translations/use-translate';

interface Props {
  /** From 1. */
  page: number;
  pageCount: number;
  onPage: (page: number) => void;
}

/** Strapi's pagination supports one list per page; our pages have two. */
export const Pager = ({ page, pageCount, onPage }: Props) => {
  const translate = useTranslate();
  if (pageCount <= 1) return null;
  return (
    <Flex
      tag="nav"
      aria-label={translate('pager')}
      gap={2}
      justifyContent="flex-end"
      paddingTop={3}
    >
      <IconButton
        label={translate('pager.previous')}
        disabled={page <= 1}
        onClick={() => onPage(page - 1)}
      >
        <ChevronLeft />
      </IconButton>
      <Typography variant="pi" textColor="neutral800" aria-live="polite">
        {translate('pager.page', { page, pageCount })}
      </Typography>
      <IconButton
        label={translate('pager.next')}
        disabled={page >= pageCount}
        onClick={() => onPage(page + 1)}
      >
        <ChevronRight />
      </IconButton>
    </Flex>
  );
};
