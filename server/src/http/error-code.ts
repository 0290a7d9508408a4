import { errors } from '@strapi/utils';

import type { ErrorCode } from '../../../plugin/contracts/envelope';
import { PLUGIN_ID } from '../../../plugin/plugin-id';
import type { Context } from '../strapi';

/** @returns an error that Strapi answers with 403, told apart for machines by its code */
export const forbidden = (code: ErrorCode, message: string) =>
  new errors.ForbiddenError(message, { code });

/** What a status stands for where the error itself does not say more. */
const BY_STATUS: ReadonlyMap<number, ErrorCode> = new Map([
  [400, 'invalid_value'],
  [403, 'not_yours'],
  [409, 'conflict'],
  [413, 'too_large'],
  [429, 'rate_limited'],
  [503, 'unavailable'],
]);

interface AnsweredError {
  status: number;
  name: string;
  details?: { code?: ErrorCode };
}

/** The code of an error as it is answered; undefined for what has none, such as 404. */
export function codeOf({ status, name, details }: AnsweredError): ErrorCode | undefined {
  if (details?.code !== undefined) return details.code;
  // Strapi's policies check permissions of the admin API, and say no more than that one failed.
  return name === 'PolicyError' ? 'scope_missing' : BY_STATUS.get(status);
}

interface Route {
  info?: { pluginName?: string };
}

/** Of this plugin: by its route, or by its path where the request was answered before it got to one. */
const isOurs = ({ state, path }: Context): boolean => {
  const route: Route | undefined = state.route;
  if (route !== undefined) return route.info?.pluginName === PLUGIN_ID;
  return path.toLowerCase().split('/').includes(PLUGIN_ID);
};

/** Gives every error that is answered on our routes its `details.code`, whoever answered it. */
export async function addErrorCode(ctx: Context, next: () => Promise<unknown>): Promise<void> {
  await next();
  const { error } = (ctx.body ?? {}) as { error?: AnsweredError };
  if (error === undefined || !isOurs(ctx)) return;
  const code = codeOf(error);
  if (code !== undefined) error.details = { ...error.details, code };
}
