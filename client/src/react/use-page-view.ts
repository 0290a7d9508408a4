import type { TouchpointDetails } from 'lifecycle-map-client';
import { useEffect } from 'react';

import { useLifecycle } from './use-lifecycle';

/** Counts a view of an entry or, without one, of the page; again when it changes, and once in StrictMode. */
export function usePageView(content?: TouchpointDetails['content']): void {
  const client = useLifecycle();
  const key = JSON.stringify(content);
  useEffect(() => {
    // StrictMode ends the first effect before this comes.
    const timer = setTimeout(() => client.view(key && JSON.parse(key)));
    return () => clearTimeout(timer);
  }, [client, key]);
}
