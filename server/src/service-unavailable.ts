import { errors } from '@strapi/utils';

import type { Context } from './context';

/** The site cannot do it as it is now, and the sender may try again: 503, which Strapi has no error of. */
export class ServiceUnavailableError extends errors.ApplicationError<'ServiceUnavailableError'> {
  constructor(message: string) {
    super(message);
    this.name = 'ServiceUnavailableError';
  }
}

/** Answers it in Strapi's envelope. Stands around the routes of the content API. */
export async function answerUnavailable(ctx: Context, next: () => Promise<void>): Promise<void> {
  try {
    await next();
  } catch (error) {
    if (!(error instanceof ServiceUnavailableError)) throw error;
    const { name, message, details } = error;
    ctx.status = 503;
    ctx.body = { data: null, error: { status: 503, name, message, details } };
  }
}
