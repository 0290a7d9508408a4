import { errors } from '@strapi/utils';

import type { ErrorCode } from '../../../plugin/contracts/envelope';

/** What was wrong with a request, and where: `['data', 'limit']`. */
export interface Problem {
  path: string[];
  message: string;
  /** `invalid_value` where it is left out. */
  code?: ErrorCode;
}

export const problemCode = ({ code = 'invalid_value' }: Problem): ErrorCode => code;

export const withPath = ({ path, message }: Problem): string =>
  path.length === 0 ? message : `${path.join('.')}: ${message}`;

/** Problems as errors list them. */
export const problemList = (problems: Problem[], name: string) =>
  problems.map((problem) => ({
    path: problem.path,
    message: problem.message,
    name,
    code: problemCode(problem),
  }));

/**
 * An error with the code of the first problem.
 * @param summary the message of the error as a whole; that of the first problem where it is left out
 */
export const invalidAll = (problems: Problem[], summary = problems[0]?.message ?? 'Invalid') =>
  new errors.ValidationError(summary, {
    code: problems[0] ? problemCode(problems[0]) : 'invalid_value',
    errors: problemList(problems, 'ValidationError'),
  });

export const invalid = (path: string[], message: string, summary = message) =>
  invalidAll([{ path, message }], summary);

/** @throws ValidationError that lists the problems, if there are any */
export function requireNone(problems: Problem[], summary?: string): void {
  if (problems.length > 0) throw invalidAll(problems, summary);
}
