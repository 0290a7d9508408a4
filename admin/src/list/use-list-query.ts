import { useQueryParams } from '@strapi/strapi/admin';

import type { ListQuery } from '../../../plugin/contracts/tags';

interface ListAddress {
  filters?: Record<string, unknown>;
  _q?: string;
  plugins?: { i18n?: { locale?: string } };
}

/** The query of the Content Manager's list, without pagination and sorting. */
export function useListQuery(): ListQuery {
  const [{ query }] = useQueryParams<ListAddress>();
  const locale = query?.plugins?.i18n?.locale;
  return {
    ...(query?.filters ? { filters: query.filters } : {}),
    ...(query?._q ? { _q: query._q } : {}),
    ...(locale ? { locale } : {}),
  };
}
