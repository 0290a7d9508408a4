import type { TouchpointInput, TouchpointsAnswer } from '../../plugin/contracts/touchpoints';
import { json } from './api';
import type { Core } from './core';
import { exclusively } from './exclusively';
import { failure } from './failure';
import { KEYS } from './keys';
import { isPrerendering } from './page-life';
import { enqueue, isTooLarge, nextBatch, type Batch } from './queue';
import { noteFailure, waitMs } from './retry';
import { isTokenProblem } from './tokens';
import type { LifecycleFailure } from './types';
import { visitorId } from './visitor';
import { within } from './within';

/** A connection that hangs must not keep other tabs waiting. */
const ANSWER_MS = 10_000;
/** The same request would fail again, but for Request Timeout, Too Early and Too Many Requests. */
const FINAL = /^4(?!08|25|29)/;

interface Rejected {
  index: number;
  /** Newer servers give each error a code. */
  errors: { path: string[]; message: string; code?: string }[];
}

const rejection = ({ index, errors }: Rejected, touchpoints: TouchpointInput[]): LifecycleFailure =>
  failure(
    errors.map(({ path, message }) => `${path.join('.')}: ${message}`).join(),
    errors[0]?.code ?? 'rejected',
    { status: 403, touchpoints: touchpoints.slice(index, index + 1) },
  );

/**
 * Sends the touchpoints that wait, and keeps each until the CMS has confirmed it.
 * @param delivered called when the CMS knows more of the visitor than before
 */
export function createSender(
  { api, store, withToken, isGranted, report }: Core,
  flushMs: number,
  delivered: () => void,
) {
  const inFlight = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const post = async (touchpoints: TouchpointInput[], contactToken?: string): Promise<void> => {
    const response = await api('touchpoints', {
      ...json({ batch: touchpoints, contactToken }),
      // Goes on while the page is left. A beacon would send the site's cookies along, which not every CMS allows.
      keepalive: !isTooLarge(touchpoints),
    });
    const { data }: TouchpointsAnswer = await response.json();
    const rejections = data.rejected.map((row) => rejection(row, touchpoints));
    const refusal = contactToken && rejections.find(isTokenProblem);
    if (refusal) throw refusal;
    rejections.forEach(report);
  };

  const forget = (keys: string[]): void => keys.forEach(store.remove);

  async function deliver({ keys, touchpoints }: Batch): Promise<void> {
    const isTheirs = () => touchpoints[0]?.anonymousId === visitorId(store);
    keys.forEach((key) => inFlight.add(key));
    try {
      await within(
        ANSWER_MS,
        withToken((token) => post(touchpoints, token), isTheirs),
      );
      forget([...keys, KEYS.retry]);
      delivered();
    } catch (caught) {
      const error = caught as LifecycleFailure;
      const isLost = FINAL.test(`${error.status}`);
      if (isLost) forget(keys);
      else noteFailure(store, error.retryAfterMs);
      report(Object.assign(error, isLost && { touchpoints }));
    }
    keys.forEach((key) => inFlight.delete(key));
  }

  async function sendAll(): Promise<void> {
    while (isGranted() && !isPrerendering() && navigator.onLine && waitMs(store) <= 0) {
      const batch = nextBatch(store, inFlight);
      if (!batch.keys[0]) return;
      await deliver(batch);
    }
  }

  const schedule = (): void => {
    timer ??= setTimeout(flush as () => void, Math.max(flushMs, waitMs(store)));
  };

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    await exclusively(store, sendAll);
    if (store.keys(KEYS.waiting)[0]) schedule();
  }

  const add = (touchpoint: TouchpointInput, at: number): void => {
    enqueue(store, touchpoint, at);
    schedule();
  };

  return {
    flush,
    schedule,
    add,

    /** Sends what there is while it is still possible, and asks no other tab. */
    leave: sendAll as () => void,
  };
}
