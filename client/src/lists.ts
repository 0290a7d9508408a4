import type { Core } from './core';
import { failure } from './failure';
import { inBrowser } from './in-browser';
import { listRequest } from './list-request';
import { namedList } from './named-list';
import type { LifecycleFailure, List, Query } from './types';
import { visitorId } from './visitor';
import { within } from './within';

/**
 * Lists, each fetched once until something is known that could change it: the CMS answers the same question about the same
 * history alike.
 */
export function createLists({ api, store, withToken, isGranted, report }: Core, timeoutMs: number) {
  const known = new Map<string, Promise<List>>();
  let quietUntil = 0;

  const ask = async (query: Query): Promise<List> => {
    try {
      const retryAfterMs = quietUntil - Date.now();
      if (retryAfterMs > 0) throw failure('Too early', 'unavailable', { retryAfterMs });
      const answer = withToken(async (contactToken) => {
        const anonymousId = isGranted() ? visitorId(store) : undefined;
        const response = await api(...listRequest({ ...query, anonymousId, contactToken }));
        return namedList(await response.json());
      }, isGranted);
      return await within(timeoutMs, answer);
    } catch (caught) {
      const error = caught as LifecycleFailure;
      quietUntil = Date.now() + (error.retryAfterMs ?? 0);
      report(error);
      return { data: [], meta: null, error };
    }
  };

  return {
    get(query: Query): Promise<List> {
      const key = JSON.stringify(query);
      const list = known.get(key) ?? ask(query);
      known.set(key, list);
      void list.then(({ error }) => {
        // On a server they would be kept for all visitors, and for ever.
        if (error || !inBrowser()) known.delete(key);
      });
      return list;
    },

    forget: (): void => known.clear(),
  };
}
