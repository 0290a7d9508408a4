import { useQueryParams } from '@strapi/strapi/admin';
import { useMemo } from 'react';

import { readView, writeView, type ContactsView } from './contacts-view';

/** The view in the page's URL; the browser's back button undoes a change. */
export function useContactsView(): [ContactsView, (change: Partial<ContactsView>) => void] {
  const [{ query }, setQuery] = useQueryParams<Record<string, unknown>>();
  const view = useMemo(() => readView(query), [query]);
  return [view, (change) => setQuery(writeView({ ...view, ...change }))];
}
