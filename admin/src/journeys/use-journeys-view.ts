import { useQueryParams } from '@strapi/strapi/admin';
import { useMemo } from 'react';

import { readJourneysView, writeJourneysView, type JourneysView } from './journeys-view';

export type ChangeJourneysView = (change: Partial<JourneysView>) => void;

/** The view in the page's address; the browser's back button undoes a change. */
export function useJourneysView(): [JourneysView, ChangeJourneysView] {
  const [{ query }, setQuery] = useQueryParams<Record<string, unknown>>();
  const view = useMemo(() => readJourneysView(query), [query]);
  return [view, (change) => setQuery(writeJourneysView({ ...view, ...change }), 'push')];
}
