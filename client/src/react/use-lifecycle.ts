import type { Lifecycle } from 'lifecycle-map-client';

import { useProvided } from './lifecycle-context';

/** The client of the provider around. */
export const useLifecycle = (): Lifecycle => useProvided().client;
