import { errors } from '@strapi/utils';

import type { ErrorCode } from '../../../plugin/contracts/envelope';
import { invalidAll, problemCode, problemList, withPath, type Problem } from '../http';

export const NO_PERSON: Problem = {
  path: ['contact'],
  message: 'One of contact, anonymousId and contactToken is needed',
};

/** What is not wrong in itself, and not its sender's to send. */
const FORBIDDEN: ReadonlySet<ErrorCode> = new Set([
  'not_yours',
  'token_expired',
  'token_invalid',
  'type_not_public',
]);

/** For a row that was sent alone. */
export function rejection(problems: Problem[]): errors.ValidationError | errors.ForbiddenError {
  const [first] = problems;
  const code = first && problemCode(first);
  if (first === undefined || code === undefined || !FORBIDDEN.has(code)) {
    return invalidAll(problems, first && withPath(first));
  }
  return new errors.ForbiddenError(first.message, {
    code,
    errors: problemList(problems, 'ForbiddenError'),
  });
}

const codeIn = ({ details }: errors.ForbiddenError): ErrorCode => {
  const code: unknown =
    typeof details === 'object' && details !== null && 'code' in details ? details.code : undefined;
  return typeof code === 'string' ? (code as ErrorCode) : 'not_yours';
};

/**
 * Runs what may refuse to act for the person whom a row names.
 * @param pathOf where in the row it is named, by the code of the refusal
 */
export function refusedOr<Result>(
  act: () => Result,
  pathOf: (code: ErrorCode) => string,
): { result: Result } | { problems: Problem[] } {
  try {
    return { result: act() };
  } catch (error) {
    if (!(error instanceof errors.ForbiddenError)) throw error;
    const code = codeIn(error);
    return { problems: [{ path: [pathOf(code)], message: error.message, code }] };
  }
}
