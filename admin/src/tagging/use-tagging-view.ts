import { useQueryParams } from '@strapi/strapi/admin';
import { useMemo } from 'react';

import type { TaggingFilters } from '../services/tagging';
import { readView, writeView } from './tagging-view';

/** The queue in the page's address. */
export function useTaggingView(): [TaggingFilters, (change: Partial<TaggingFilters>) => void] {
  const [{ query }, setQuery] = useQueryParams<Record<string, unknown>>();
  const view = useMemo(() => readView(query), [query]);
  return [view, (change) => setQuery(writeView({ ...view, ...change }))];
}
