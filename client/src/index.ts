export { createLifecycle } from './create-lifecycle';
export type * from './types';
