import { errors, z } from '@strapi/utils';

import { LIMITS, parse, text } from './parse';
import { unwrapped } from './read-body';

const MAX_BATCH = 1_000;

const query = z.strictObject({ contactToken: text(LIMITS.token).optional() });

const batch = z.strictObject({
  batch: z.array(z.unknown()),
  contactToken: text(LIMITS.token).optional(),
});

/** The body of `POST /touchpoints`: a batch of rows not yet looked at, or one. */
export interface TouchpointsBody {
  batch: unknown[] | null;
  one: unknown;
  /** Stands for each row that has none of its own. */
  contactToken?: string;
}

/** @throws PayloadTooLargeError */
export function requireBatchSize(batch: unknown[], max: number): void {
  if (batch.length <= max) return;
  const message = `batch: must hold at most ${max} items`;
  const problem = { path: ['batch'], message, name: 'PayloadTooLargeError' };
  throw new errors.PayloadTooLargeError(message, { errors: [problem] });
}

const isBatch = (body: unknown): body is { batch: unknown } =>
  typeof body === 'object' && body !== null && Object.hasOwn(body, 'batch');

/** @throws ValidationError for unknown parameters; PayloadTooLargeError for a batch of more than 1,000. */
export function parseBatch(parameters: unknown, sent: unknown): TouchpointsBody {
  const body = unwrapped(sent);
  const { contactToken } = parse(query, parameters);
  if (!isBatch(body)) return { batch: null, one: body, contactToken };
  if (Array.isArray(body.batch)) requireBatchSize(body.batch, MAX_BATCH);
  const parsed = parse(batch, body);
  return { batch: parsed.batch, one: null, contactToken: parsed.contactToken ?? contactToken };
}
