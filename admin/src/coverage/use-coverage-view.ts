import { useQueryParams } from '@strapi/strapi/admin';
import { useMemo } from 'react';

import { readView, writeView, type CoverageView } from './coverage-view';

type ChangeView = (change: Partial<CoverageView>, options?: { replace: boolean }) => void;

/** The view in the page's address. A change is a step that the browser's back button undoes, unless it replaces. */
export function useCoverageView(): [CoverageView, ChangeView] {
  const [{ query }, setQuery] = useQueryParams<Record<string, unknown>>();
  const view = useMemo(() => readView(query), [query]);
  const change: ChangeView = (changes, { replace } = { replace: false }) =>
    setQuery(writeView({ ...view, ...changes }), 'push', replace);
  return [view, change];
}
