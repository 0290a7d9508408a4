import { describe, expect, it } from 'vitest';

import { openStore } from './open-store';
import { enqueue, nextBatch } from './queue';

const NONE: ReadonlySet<string> = new Set();

const touchpoint = (messageId: string, anonymousId = 'a', note = '') => ({
  messageId,
  anonymousId,
  type: 'page_visited',
  properties: { note },
});

const ids = (batch: ReturnType<typeof nextBatch>) =>
  batch.touchpoints.map(({ messageId }) => messageId);

describe('touchpoints that wait', () => {
  it('go in the order in which they happened, at most 100 at once', () => {
    const store = openStore('memory');
    const now = Date.now();
    for (let at = 149; at >= 0; at -= 1) enqueue(store, touchpoint(`m${at}`), now + at);
    const first = nextBatch(store, NONE);
    expect(ids(first)).toEqual(Array.from({ length: 100 }, (_, at) => `m${at}`));
    expect(ids(nextBatch(store, new Set(first.keys)))).toHaveLength(50);
  });

  it('go in less than 60 kB, however many bytes a letter takes', () => {
    const store = openStore('memory');
    const note = '漢'.repeat(2_000);
    for (let at = 0; at < 20; at += 1)
      enqueue(store, touchpoint(`m${at}`, 'a', note), Date.now() + at);
    const { touchpoints } = nextBatch(store, NONE);
    const bytes = Buffer.byteLength(JSON.stringify({ batch: touchpoints }));
    expect(touchpoints.length).toBeGreaterThan(5);
    expect(bytes).toBeLessThan(60_000);
  });

  it('goes alone when it is larger, so that the CMS can say so', () => {
    const store = openStore('memory');
    enqueue(store, touchpoint('large', 'a', 'x'.repeat(70_000)), 1);
    enqueue(store, touchpoint('small'), 2);
    expect(ids(nextBatch(store, NONE))).toEqual(['large']);
  });

  it('of somebody who used the browser before go by themselves', () => {
    const store = openStore('memory');
    enqueue(store, touchpoint('m1', 'first'), 1);
    enqueue(store, touchpoint('m2', 'second'), 2);
    expect(ids(nextBatch(store, NONE))).toEqual(['m1']);
  });

  it('say when they happened only after a while, as the clock of the browser may be wrong', () => {
    const store = openStore('memory');
    const now = Date.now();
    enqueue(store, touchpoint('old'), now - 120_000);
    enqueue(store, touchpoint('new'), now);
    expect(nextBatch(store, NONE).touchpoints.map(({ occurredAt }) => occurredAt)).toEqual([
      new Date(now - 120_000).toISOString(),
      undefined,
    ]);
  });

  it('are not held up by something that is none', () => {
    const store = openStore('memory');
    store.set('lifecycle-map.waiting.1.x', 'scribble');
    enqueue(store, touchpoint('m'), 2);
    expect(ids(nextBatch(store, NONE))).toEqual(['m']);
    expect(store.keys('')).toHaveLength(1);
  });
});
