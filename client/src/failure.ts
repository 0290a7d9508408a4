import type { LifecycleFailure } from './types';

type Details = Partial<Pick<LifecycleFailure, 'status' | 'retryAfterMs' | 'touchpoints'>>;

export const failure = (message: string, code: string, details?: Details): LifecycleFailure =>
  Object.assign(new Error(message), { code, ...details });
