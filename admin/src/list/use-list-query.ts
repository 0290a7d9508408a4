import { useQueryParams } from '@strapi/strapi/admin';

import type { ListQuery } from '../../../plugin/contracts/tags';

interface ListAddress {
  filters?: Record<string, unknown>;
  _q?: string;
  plugins?: { i18n?: { locale?: string } };
}

/** What the Content Manager's list shows, without its pages and order. */
export function useListQuery(): ListQuery {
  const [{ query }] = useQueryParams<ListAddress>();
  const locale = query?.plugins?.i18n?.locale;
  return {
    ...(query?.filters ? { filters: query.filters } : {}),
    ...(query?._q ? { _q: query._q } : {}),
    ...(locale ? { locale } : {}),
  };
}
