import { createContext, useContext } from 'react';
import type { Lifecycle, List } from 'lifecycle-map-client';

interface Provided {
  client: Lifecycle;
  /** Lists that the server rendered, by placement. */
  initial: Record<string, List>;
}

export const LifecycleContext = createContext<Provided | null>(null);

/** @throws Error outside of a provider */
export function useProvided(): Provided {
  const provided = useContext(LifecycleContext);
  if (provided === null) throw new Error('There is no <LifecycleProvider client={…}> around this');
  return provided;
}
