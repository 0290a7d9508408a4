import { errors } from '@strapi/utils';

/** What is wrong with a row. */
export interface Problem {
  path: string[];
  message: string;
}

export const NO_PERSON: Problem = {
  path: ['contact'],
  message: 'One of contact, anonymousId and contactToken is needed',
};

/** For a row that was sent alone. */
export function rejection(problems: Problem[]): errors.ValidationError {
  const [first] = problems;
  const where = first && first.path.length > 0 ? `${first.path.join('.')}: ` : '';
  return new errors.ValidationError(`${where}${first?.message ?? 'Invalid touchpoint'}`, {
    errors: problems.map((problem) => ({ ...problem, name: 'ValidationError' })),
  });
}
