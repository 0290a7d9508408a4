import { KEYS } from '../keys';
import type { IncomingRequest } from './types';

export function headerOf({ headers }: IncomingRequest, name: string): string {
  const value = headers instanceof Headers ? headers.get(name) : headers[name];
  return String(value ?? '');
}

/** The id of the visitor who sent a request; their browser's cookie holds it once they have agreed. */
export const visitorOf = (request: IncomingRequest): string | undefined =>
  new RegExp(`(?:^|; )${KEYS.visitor}=([^;]+)`).exec(headerOf(request, 'cookie'))?.[1];
