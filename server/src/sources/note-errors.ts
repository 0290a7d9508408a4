import { errors } from '@strapi/utils';

import type { SourceName } from '../../../plugin/sources/source-names';
import type { Context } from '../strapi';
import type { SourceCountsService } from './source-counts';

const MAX_PROBLEMS = 5;

interface Problem {
  path: unknown[];
  code?: string;
  name?: string;
}

const problemsOf = ({ details }: errors.ApplicationError): Problem[] =>
  typeof details === 'object' &&
  details !== null &&
  'errors' in details &&
  Array.isArray(details.errors)
    ? (details.errors as Problem[])
    : [];

/** A name that a schema has, or a position. A key that somebody made up may be an address, and is left out. */
const isOurName = (part: unknown): boolean => /^(?:[a-z]+(?:[A-Z][a-z]+)*|\d+)$/.test(String(part));

const placeOf = ({ path, code }: Problem): string =>
  (code === 'unknown_parameter' ? path.slice(0, -1) : path).filter(isOurName).join('.');

/**
 * Why a request was refused, as it may be stored: of what its sender wrote, the codes and places of what was wrong, because
 * messages repeat values and keys. Other messages are sentences of this plugin's own.
 */
export function storableReason(error: errors.ApplicationError): string {
  const problems = problemsOf(error);
  if (problems.length === 0) return error.message;
  return problems
    .slice(0, MAX_PROBLEMS)
    .map((problem) =>
      [problem.code ?? 'invalid_value', placeOf(problem)].filter(Boolean).join(': '),
    )
    .join('; ');
}

/** Records for a source why a request was refused as a whole. */
export const noteErrors =
  ({ source }: { source: SourceName }, sourceCounts: SourceCountsService) =>
  async (_ctx: Context, next: () => Promise<unknown>): Promise<void> => {
    try {
      await next();
    } catch (error) {
      if (error instanceof errors.ApplicationError) {
        sourceCounts.addError(source, storableReason(error));
      }
      throw error;
    }
  };
