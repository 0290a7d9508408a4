import { z } from '@strapi/utils';

import { invalidAll, withPath, type Problem } from './validation-error';

type Issue = z.core.$ZodIssue;

/** What zod says where a schema says nothing. */
const DEFAULT_MESSAGE = 'Invalid input';

/** Problems that are answered one by one. A body may hold as many as it has values. */
const MOST_LISTED = 100;

/** What was wrong, by name: zod reports unknown keys on the object that holds them. */
const problemsOf = (issue: Issue): Problem[] => {
  const path = issue.path.map(String);
  if (issue.code === 'too_big' && issue.origin === 'array') {
    return [{ path, message: issue.message, code: 'over_budget' }];
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MOST_LISTED + 1).map((key) => ({
      path: [...path, key],
      message: `Unknown parameter "${key}"`,
      code: 'unknown_parameter',
    }));
  }
  if (issue.code === 'invalid_union' && issue.message === DEFAULT_MESSAGE) {
    return [{ path, message: 'has the wrong type' }];
  }
  return [{ path, message: issue.message }];
};

/** What was wrong; of more than a hundred the first, and that there are more. */
export function problemsIn(error: z.ZodError): Problem[] {
  const problems = error.issues.slice(0, MOST_LISTED + 1).flatMap(problemsOf);
  if (problems.length <= MOST_LISTED) return problems;
  const more = { path: [], message: `More than ${MOST_LISTED} problems: these are the first` };
  return [...problems.slice(0, MOST_LISTED), more];
}

/** Of a route that takes no parameters. */
export const noParameters = z.strictObject({});

/**
 * Parses what a client sent.
 * @throws ValidationError that lists each thing that was wrong, and where.
 */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const problems = problemsIn(result.error);
  const [first] = problems;
  throw invalidAll(problems, first && withPath(first));
}

/** Not every database stores NUL or half a surrogate pair, so no text may hold them. */
const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

const NOT_STORABLE = 'must not hold NUL or lone surrogates';

/** A text of 1 to `max` characters that every database can store as it is. */
export const text = (max: number) => z.string().min(1).max(max).refine(isStorable, NOT_STORABLE);

/** What Strapi's query parser takes for a list; a longer one becomes an object by position. */
const MOST_PARSED = 100;

const isLongList = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length > MOST_PARSED;

const split = (value: unknown): unknown => {
  if (typeof value === 'string') return value.split(',');
  return isLongList(value) ? Object.values(value) : value;
};

/** A list as an array, or in a text with commas. */
export const separated = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(split, schema);

/** As `text`, or empty. */
export const textOrEmpty = (max: number) => z.string().max(max).refine(isStorable, NOT_STORABLE);

/** A list of texts, as an array or separated by commas. */
export const list = (maxItems: number, maxLength: number) =>
  separated(z.array(text(maxLength)).max(maxItems));

/** A whole number, from a query or from JSON. */
export const integer = (min: number, max: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value),
    z.int().min(min).max(max),
  );

/** ISO 8601: a time with its zone, or a day, which starts at midnight UTC → milliseconds since 1970. */
export const instant = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()], {
    error: 'must be an ISO 8601 date, or a time with its time zone, such as 2026-01-31T09:00:00Z',
  })
  .transform((value) => Date.parse(value));

export const LIMITS = {
  uid: 200,
  documentId: 64,
  locale: 32,
  term: 100,
  channel: 64,
  personId: 255,
  token: 4_096,
  recommendationId: 64,
  placement: 64,
} as const;
