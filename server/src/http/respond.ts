import { errors } from '@strapi/utils';

import type { RequestProblem } from '../../../plugin/contracts/envelope';
import { ConflictError } from './conflict-error';
import type { Context } from '../strapi';

type ApplicationError = InstanceType<typeof errors.ApplicationError>;

const textOf = (details: object, name: string): string[] => {
  const value: unknown = Object.entries(details).find(([key]) => key === name)?.[1];
  return typeof value === 'string' && value !== '' ? value.split('.') : [];
};

/** Strapi's own validation gives `param`, `path` and `key`, and the path may end with the key. */
function pathOf(details: object): string[] {
  const [path, key] = [textOf(details, 'path'), textOf(details, 'key')];
  const place = key.length > 0 && path.at(-1) !== key.at(-1) ? [...path, ...key] : path;
  return [...textOf(details, 'param'), ...place];
}

function detailsOf({ details, message, name }: ApplicationError): object {
  const known = typeof details === 'object' && details !== null ? details : {};
  if ('errors' in known && Array.isArray(known.errors)) return known;
  const problems: RequestProblem[] = [{ path: pathOf(known), message, name }];
  return { ...known, errors: problems };
}

/**
 * Makes every error say what was wrong and where, in `details.errors`. Strapi would answer a handler's ForbiddenError
 * with a bare "Forbidden", and knows no conflict, so those are answered here.
 */
export async function explainErrors(ctx: Context, next: () => Promise<unknown>): Promise<void> {
  try {
    await next();
  } catch (error) {
    if (!(error instanceof errors.ApplicationError)) throw error;
    error.details = detailsOf(error);
    if (error instanceof ConflictError) {
      ctx.conflict(error.message, error.details);
      return;
    }
    if (!(error instanceof errors.ForbiddenError)) throw error;
    ctx.forbidden(error.message, error.details);
  }
}

/** An answer about one person: no cache on the way may keep it. */
export function answerPersonally(ctx: Context, answer: object): void {
  ctx.set('Cache-Control', 'private, no-store');
  ctx.body = answer;
}
