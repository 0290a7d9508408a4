import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createApi } from './api';
import type { Core } from './core';
import { openStore } from './open-store';
import { createSender } from './sender';
import { createTokens } from './tokens';
import type { LifecycleFailure } from './types';
import { visitorId } from './visitor';

const FLUSH_MS = 1_000;

describe('sending while the CMS cannot be reached', () => {
  let failures: LifecycleFailure[];
  let times: number[];
  const store = openStore('memory');

  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
    vi.stubGlobal('document', {});
    vi.stubGlobal('navigator', { onLine: true });
    failures = [];
    times = [];
    store.keys('').forEach(store.remove);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  /** A sender whose requests all end in this way. */
  const sender = (answer: () => Promise<Response>) => {
    const report = (failure: LifecycleFailure) => failures.push(failure);
    const api = createApi('http://cms.example.com/api', () => {
      times.push(Date.now());
      return answer();
    });
    const { withToken } = createTokens(undefined, report);
    const core: Core = { api, store, withToken, isGranted: () => true, report };
    return createSender(core, FLUSH_MS, () => undefined);
  };
  const touchpoint = () => ({
    messageId: 'm',
    anonymousId: visitorId(store),
    type: 'page_visited',
  });
  const waiting = (): string[] => store.keys('lifecycle-map.waiting.');
  const lost = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
  const answering = (status: number, headers?: HeadersInit) => (): Promise<Response> =>
    Promise.resolve(new Response('{}', { status, headers }));

  it('keeps a touchpoint, and waits twice as long after each failure, up to five minutes', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const { add } = sender(lost);
    add(touchpoint(), 0);
    await vi.advanceTimersByTimeAsync(1_800_000);
    const waits = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    expect(waits.slice(0, 10)).toEqual([
      1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 128_000, 256_000, 300_000,
    ]);
    expect(failures[0]).toMatchObject({ code: 'unreachable' });
    expect(waiting()).toHaveLength(1);
  });

  it('waits less by chance, so that browsers do not come back together', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const { add } = sender(lost);
    add(touchpoint(), 0);
    await vi.advanceTimersByTimeAsync(11_000);
    // Half of 1, 2, 4 and 8 seconds, and never less than it gathers touchpoints for.
    expect(times).toEqual([1_000, 2_000, 3_000, 5_000, 9_000]);
  });

  it.each([429, 503])('waits as long as a %i asks, whatever else is to be sent', async (status) => {
    const { add, flush, leave } = sender(answering(status, { 'Retry-After': '60' }));
    add(touchpoint(), 0);
    await vi.advanceTimersByTimeAsync(FLUSH_MS);
    add({ ...touchpoint(), messageId: 'n' }, 1);
    await flush();
    leave();
    await vi.advanceTimersByTimeAsync(59_000);
    expect(times).toEqual([FLUSH_MS]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(times).toHaveLength(2);
  });

  it('has the next page wait as well', async () => {
    const { add } = sender(answering(503, { 'Retry-After': '60' }));
    add(touchpoint(), 0);
    await vi.advanceTimersByTimeAsync(FLUSH_MS);
    const next = sender(lost);
    await next.flush();
    expect(times).toHaveLength(1);
  });

  it.each([400, 403, 413])(
    'drops what a %i refuses for good, and says what is lost',
    async (status) => {
      const { add } = sender(answering(status));
      add(touchpoint(), 0);
      await vi.advanceTimersByTimeAsync(3_600_000);
      expect(times).toHaveLength(1);
      expect(failures).toMatchObject([{ status, touchpoints: [{ messageId: 'm' }] }]);
      expect(waiting()).toEqual([]);
    },
  );

  it('sends nothing while the browser knows that it is offline', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const { add } = sender(lost);
    add(touchpoint(), 0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(times).toEqual([]);
    expect(waiting()).toHaveLength(1);
  });

  it('does not wait for an answer for ever', async () => {
    const { add } = sender(() => new Promise(() => undefined));
    add(touchpoint(), 0);
    await vi.advanceTimersByTimeAsync(FLUSH_MS + 10_000);
    expect(failures).toMatchObject([{ code: 'timeout' }]);
    expect(waiting()).toHaveLength(1);
  });
});
