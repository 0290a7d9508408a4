import { errors } from '@strapi/utils';

import { adaptSegment, type SegmentRequest } from '../../../plugin/sources/segment/adapt-segment';
import { DEFAULT_CONSENT_CATEGORY } from '../../../plugin/sources/segment/consent';
import { defaultSegmentEvents } from '../../../plugin/sources/segment/default-events';
import { SEGMENT_CALLS } from '../../../plugin/sources/segment/message';
import { eventTypeFinder } from '../../../plugin/sources/event-types';
import { acceptedTypes } from '../../../plugin/taxonomy/every-type';
import type { Taxonomy } from '../../../plugin/taxonomy/taxonomy';
import { requireBatchSize, parse, problemsIn } from '../http';
import type { LifecycleConfig } from '../site';
import { MAX_SEGMENT_BATCH, segmentBatch, segmentMessage } from './segment-schemas';
import type { ReadRow } from './check-source-row';

type Read = Pick<SegmentRequest, 'receivedAt' | 'signs'>;

/** `track` and `t`, and so on. */
const callNamed = (name: string) =>
  SEGMENT_CALLS.find((call) => call === name || call.charAt(0) === name);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A message with the context of its batch, which it may override. */
const withShared = (message: unknown, context: object, sentAt: string | null): unknown =>
  isObject(message)
    ? {
        ...message,
        sentAt: message.sentAt ?? sentAt,
        context: { ...context, ...(isObject(message.context) ? message.context : {}) },
      }
    : message;

function messagesIn(call: string, body: unknown): { isBatch: boolean; messages: unknown[] } {
  if (call === 'batch' || call === 'b') {
    const { batch, context, sentAt } = parse(segmentBatch, body);
    requireBatchSize(batch, MAX_SEGMENT_BATCH);
    const messages = batch.map((message) => withShared(message, context ?? {}, sentAt ?? null));
    return { isBatch: true, messages };
  }
  const type = callNamed(call);
  if (type === undefined)
    throw new errors.NotFoundError(`There is no such call: there are ${SEGMENT_CALLS.join(', ')}`);
  return { isBatch: false, messages: [isObject(body) ? { ...body, type } : body] };
}

interface Site {
  sources: LifecycleConfig['sources'];
  taxonomy: Taxonomy;
  /** Keys of the traits that the site declares. */
  traits: string[];
}

/**
 * The rows of a request of Segment's HTTP API.
 * @param call last part of the path: the name of a call or its first letter, `batch` or `b`
 * @throws NotFoundError for any other call; ValidationError for a batch that is none; PayloadTooLargeError for one that
 *   is too long
 */
export function readSegment(
  { sources, taxonomy, traits }: Site,
  call: string,
  body: unknown,
  read: Read,
): { isBatch: boolean; rows: ReadRow[] } {
  const { isBatch, messages } = messagesIn(call, body);
  const { events = {}, consentCategory = DEFAULT_CONSENT_CATEGORY } = sources.segment ?? {};
  const typeOf = eventTypeFinder(defaultSegmentEvents, events, acceptedTypes(taxonomy));
  const rows = messages.map((message): ReadRow => {
    const result = segmentMessage.safeParse(message);
    return result.success
      ? adaptSegment(result.data, { ...read, typeOf, consentCategory, traits })
      : { kind: 'invalid', problems: problemsIn(result.error) };
  });
  return { isBatch, rows };
}
