/** Strapi's envelope of a successful answer. */
export interface Answer<Data, Meta = Record<string, never>> {
  data: Data;
  meta: Meta;
}

/** What was wrong, for machines, in `error.details.code`. These words stay as they are. */
export const ERROR_CODES = [
  'unknown_parameter',
  'invalid_value',
  'scope_missing',
  'not_yours',
  'token_expired',
  'token_invalid',
  'type_not_public',
  'rate_limited',
  'too_large',
  'over_budget',
  'unavailable',
  'conflict',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** One thing that was wrong with a request, as Strapi lists it in `error.details.errors`. */
export interface RequestProblem {
  /** Where: `['batch', '3', 'type']`. */
  path: string[];
  message: string;
  name: string;
}
