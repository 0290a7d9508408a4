import { useAuth } from '@strapi/strapi/admin';

import { PAGES, type LifecyclePage } from './pages';

/** The pages that the current user may open. */
export function useAllowedPages(): LifecyclePage[] {
  const permissions = useAuth('Lifecycle', (auth) => auth.permissions);
  const held = new Set(permissions.map(({ action }) => action));
  return PAGES.filter((page) => page.permissions.some(({ action }) => held.has(action)));
}
