import { json } from './api';
import type { Query } from './types';

/** An address of about this length is taken by all servers and proxies. */
const MAX_LENGTH = 1_500;

/** Whom a list is for: nobody, without either. */
export interface Asking {
  anonymousId?: string;
  contactToken?: string;
}

/**
 * The cheapest request for a list: a GET, which needs no preflight; a POST for what does not fit in an address, and for a
 * token, which must not stand there.
 */
export function listRequest(query: Query & Asking): [path: string, init?: RequestInit] {
  const { context, ...flat } = query;
  const text = JSON.stringify(flat);
  if (flat.contactToken || text.lastIndexOf('{') > 0 || text.length > MAX_LENGTH) {
    return ['recommendations', json(query)];
  }
  const parameters = new URLSearchParams(JSON.parse(text));
  for (const [key, value] of Object.entries(context ?? {}))
    parameters.set(`context[${key}]`, value);
  return [`recommendations?${parameters}`];
}
