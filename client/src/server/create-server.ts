import type { BatchLine, RecommendationsAnswer } from '../../../plugin/contracts/recommendations';
import type { ContactTokenAnswer, TouchpointsAnswer } from '../../../plugin/contracts/touchpoints';
import type { LifecycleFailure, Registered, SiteTypes } from 'lifecycle-map-client';

import { createApi, json } from '../api';
import { namedList } from '../named-list';
import { within } from '../within';
import { lines } from './lines';
import type { IncomingRequest, LifecycleServer, ServerOptions } from './types';
import { headerOf, visitorOf } from './visitor-of';

/** Passes on that the visitor's browser asks not to be followed. */
const privacyOf = (request?: IncomingRequest | null): Record<string, string> =>
  request && headerOf(request, 'sec-gpc') === '1' ? { 'Sec-GPC': '1' } : {};

/** The API for a site's own server, which holds an API token. Never hand that to a browser. */
export function createServer<Types extends Partial<SiteTypes> = Registered>({
  baseURL,
  apiToken,
  fetch: ownFetch,
  timeoutMs = 1_000,
  onError = console.warn,
}: ServerOptions): LifecycleServer<Types> {
  const api = createApi(baseURL, ownFetch);
  const post = (
    path: string,
    body: object,
    visitor?: IncomingRequest | null,
  ): Promise<Response> => {
    const { headers, ...init } = json(body);
    const Authorization = `Bearer ${apiToken}`;
    return api(path, { ...init, headers: { ...headers, Authorization, ...privacyOf(visitor) } });
  };
  const call = async <Answer>(...args: Parameters<typeof post>): Promise<Answer> =>
    (await post(...args)).json();
  /** Whom it is about: who is named, else who sent the request. */
  const person = (named: { contact?: string }, visitor?: IncomingRequest | null) =>
    named.contact || !visitor ? {} : { anonymousId: visitorOf(visitor) };

  const server: LifecycleServer = {
    async recommend(visitor, query = {}) {
      try {
        const body = { ...person(query, visitor), ...query };
        return namedList(
          await within(timeoutMs, call<RecommendationsAnswer>('recommendations', body, visitor)),
        );
      } catch (caught) {
        const error = caught as LifecycleFailure;
        onError(error);
        return { data: [], meta: null, error };
      }
    },

    async mint(contact) {
      const { data } = await call<ContactTokenAnswer>('contacts/token', { contact });
      return data;
    },

    async touch(touchpoint, visitor) {
      const body = { ...person(touchpoint, visitor), ...touchpoint };
      const { data } = await call<TouchpointsAnswer>('touchpoints', body, visitor);
      return data;
    },

    async *batch(query) {
      const { body } = await post('recommendations/batch', query);
      if (body) yield* lines<BatchLine>(body);
    },
  };
  return server as LifecycleServer<Types>;
}
