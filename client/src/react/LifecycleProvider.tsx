import type { Lifecycle, List } from 'lifecycle-map-client';
import { useMemo, type ReactNode } from 'react';

import { LifecycleContext } from './lifecycle-context';

const NONE = {};

interface LifecycleProviderProps {
  client: Lifecycle;
  /** Lists that the server rendered, by placement. */
  initial?: Record<string, List>;
  children?: ReactNode;
}

/** Lets everything within use the client. */
export function LifecycleProvider({
  client,
  initial = NONE,
  children,
}: LifecycleProviderProps): ReactNode {
  const provided = useMemo(() => ({ client, initial }), [client, initial]);
  return <LifecycleContext.Provider value={provided}>{children}</LifecycleContext.Provider>;
}
