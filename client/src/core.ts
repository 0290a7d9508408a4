import type { Api } from './api';
import type { OwnStore } from './open-store';
import type { createTokens } from './tokens';
import type { LifecycleFailure } from './types';

/** What the client's parts share. */
export interface Core {
  api: Api;
  store: OwnStore;
  withToken: ReturnType<typeof createTokens>['withToken'];
  /** Whether the visitor may be followed. */
  isGranted: () => boolean;
  report: (failure: LifecycleFailure) => void;
}
