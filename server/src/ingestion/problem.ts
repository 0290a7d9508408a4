import type { errors } from '@strapi/utils';

import { invalidAll, withPath, type Problem } from '../http';

export const NO_PERSON: Problem = {
  path: ['contact'],
  message: 'One of contact, anonymousId and contactToken is needed',
};

/** For a row that was sent alone. */
export function rejection(problems: Problem[]): errors.ValidationError {
  const [first] = problems;
  return invalidAll(problems, first && withPath(first));
}
