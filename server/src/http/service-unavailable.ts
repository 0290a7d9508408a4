import { errors } from '@strapi/utils';

import { PLUGIN_ID } from '../../../plugin/plugin-id';
import type { Context, Database, Log } from '../strapi';
import {
  isDatabaseUnavailable,
  unavailableReason,
  UnresolvedConflictError,
  withoutStatement,
} from '../database';

const RETRY_AFTER_SECONDS = 5;
const LOG_EVERY_MS = 10_000;

const AWAY =
  'The database cannot be reached or has no room left. Nothing was acknowledged: send it again later.';

const BUSY =
  'Others were writing about the same people for too long. Nothing was acknowledged: send it again later.';

/** Answered with 503 and Retry-After, for which Strapi has no error. */
export class ServiceUnavailableError extends errors.ApplicationError<'ServiceUnavailableError'> {
  constructor(message: string) {
    super(message);
    this.name = 'ServiceUnavailableError';
  }
}

interface Route {
  info?: { pluginName?: string };
}

const isOurs = (ctx: Context): boolean => {
  const route: Route | undefined = ctx.state.route;
  return route?.info?.pluginName === PLUGIN_ID;
};

function answer(ctx: Context, { name, message, details }: ServiceUnavailableError): void {
  ctx.status = 503;
  ctx.set('Retry-After', String(RETRY_AFTER_SECONDS));
  ctx.body = { data: null, error: { status: 503, name, message, details } };
}

/** Strapi's authentication says 401 as well when it cannot reach the database. */
const isUnauthenticated = (ctx: Context): boolean => ctx.status === 401;

interface Parts {
  db: Database;
  log: Log;
}

/**
 * Turns these errors, and a database that is away, into answers in Strapi's envelope, and keeps statements out of Strapi's
 * log, which gets all other errors. Wraps our routes and the authentication before them.
 */
export function answerUnavailable({ db, log: strapiLog }: Parts) {
  let loggedAt = 0;

  const log = (error: Error): void => {
    const now = Date.now();
    if (now - loggedAt < LOG_EVERY_MS) return;
    loggedAt = now;
    strapiLog.error(`lifecycle-map: the database is away: ${unavailableReason(error)}`);
  };

  return async (ctx: Context, next: () => Promise<void>): Promise<void> => {
    try {
      await next();
      if (isOurs(ctx) && isUnauthenticated(ctx)) await db.connection.raw('select 1');
    } catch (error) {
      if (error instanceof ServiceUnavailableError) answer(ctx, error);
      else if (error instanceof UnresolvedConflictError) {
        strapiLog.warn(`lifecycle-map: ${error.message}`);
        answer(ctx, new ServiceUnavailableError(BUSY));
      } else if (isOurs(ctx) && isDatabaseUnavailable(error)) {
        log(error);
        answer(ctx, new ServiceUnavailableError(AWAY));
      } else throw isOurs(ctx) ? withoutStatement(error) : error;
    }
  };
}
