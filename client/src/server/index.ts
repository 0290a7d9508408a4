export { createServer } from './create-server';
export type * from './types';
