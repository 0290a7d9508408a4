import { afterEach, describe, expect, it, vi } from 'vitest';

import { createLifecycle } from './create-lifecycle';
import type { LifecycleFailure } from './types';

const baseURL = 'https://cms.example.com/api';

describe('a client on a server, or of a CMS that does not answer', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('can be made, told and asked where there is no browser, and follows nobody', async () => {
    const urls: string[] = [];
    const lifecycle = createLifecycle({
      baseURL: `${baseURL}/`,
      consent: 'granted',
      getToken: () => 'token',
      onError: () => undefined,
      fetch: (url) => {
        urls.push(url as string);
        return Promise.reject(new TypeError('fetch failed'));
      },
    });
    lifecycle.view();
    lifecycle.track('pricing_viewed');
    await lifecycle.flush();
    await lifecycle.recommend({ limit: 3 });
    expect(urls).toEqual([`${baseURL}/lifecycle-map/recommendations?limit=3`]);
  });

  it.each([
    ['a CMS', { fetch: () => new Promise<Response>(() => undefined) }],
    ['a server that gives out tokens', { getToken: () => new Promise<string>(() => undefined) }],
  ])('gives up on a list in time when %s hangs', async (_, hanging) => {
    vi.useFakeTimers();
    vi.stubGlobal('document', { addEventListener: () => undefined });
    vi.stubGlobal('addEventListener', () => undefined);
    vi.stubGlobal('navigator', { onLine: true });
    const failures: LifecycleFailure[] = [];
    const lifecycle = createLifecycle({
      baseURL,
      consent: 'granted',
      storage: 'memory',
      timeoutMs: 800,
      onError: (failure) => failures.push(failure),
      ...hanging,
    });
    const asked = lifecycle.recommend();
    await vi.advanceTimersByTimeAsync(800);
    const { data, error } = await asked;
    expect(data).toEqual([]);
    expect(error).toMatchObject({ code: 'timeout' });
    expect(failures).toEqual([error]);
    vi.unstubAllGlobals();
  });

  it('asks a CMS again only when the time is over that it asked for', async () => {
    vi.useFakeTimers();
    let asked = 0;
    const lifecycle = createLifecycle({
      baseURL,
      onError: () => undefined,
      fetch: () => {
        asked += 1;
        return Promise.resolve(
          new Response('{}', { status: 429, headers: { 'Retry-After': '30' } }),
        );
      },
    });
    const statuses = [];
    for (const limit of [1, 2]) statuses.push((await lifecycle.recommend({ limit })).error?.code);
    expect(statuses).toEqual(['failed', 'unavailable']);
    await vi.advanceTimersByTimeAsync(30_000);
    await lifecycle.recommend();
    expect(asked).toBe(2);
  });
});
