import { z } from '@strapi/utils';

import { invalidAll, withPath, type Problem } from './validation-error';

type Issue = z.core.$ZodIssue;

/** What zod says where a schema says nothing. */
const DEFAULT_MESSAGE = 'Invalid input';

/** What was wrong, by name: zod reports unknown keys on the object that holds them. */
const problemsOf = (issue: Issue): Problem[] => {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `Unknown parameter "${key}"`,
    }));
  }
  if (issue.code === 'invalid_union' && issue.message === DEFAULT_MESSAGE) {
    return [{ path, message: 'has the wrong type' }];
  }
  return [{ path, message: issue.message }];
};

export const problemsIn = (error: z.ZodError): Problem[] => error.issues.flatMap(problemsOf);

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
