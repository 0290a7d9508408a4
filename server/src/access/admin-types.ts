import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from '../http/context';

import { getService } from '../get-service';
import type { OptedInType } from '../site/opted-in-types';

interface PermissionCheckers {
  create(options: { userAbility: unknown; model: string }): { can: { read(): boolean } };
}

const mayRead = (strapi: Core.Strapi, ctx: Context, uid: string): boolean => {
  const checkers: PermissionCheckers = strapi
    .plugin('content-manager')
    .service('permission-checker');
  return checkers.create({ userAbility: ctx.state.userAbility, model: uid }).can.read();
};

/** The opted-in types whose entries the admin user may read in the Content Manager. */
const adminReadableTypes = (strapi: Core.Strapi, ctx: Context): OptedInType[] =>
  getService(strapi, 'optedInTypes')
    .all()
    .filter(({ uid }) => mayRead(strapi, ctx, uid));

/**
 * Those of them that were asked for; all when none was.
 * @throws ForbiddenError for one that the user may not read, ValidationError for one that does not take part.
 */
export function adminTypesFor(
  strapi: Core.Strapi,
  ctx: Context,
  asked: string[] | undefined,
): OptedInType[] {
  const readable = adminReadableTypes(strapi, ctx);
  if (asked === undefined || asked.length === 0) return readable;
  for (const uid of asked) {
    if (getService(strapi, 'optedInTypes').find(uid) === null) {
      const message = `${uid} is not a content type that takes part in Lifecycle`;
      throw new errors.ValidationError(message, {
        errors: [{ path: ['contentTypes'], message, name: 'ValidationError' }],
      });
    }
    requireAdminRead(strapi, ctx, uid);
  }
  return readable.filter(({ uid }) => asked.includes(uid));
}

/** @throws ForbiddenError when the admin user may not read entries of the type in the Content Manager. */
export function requireAdminRead(strapi: Core.Strapi, ctx: Context, uid: string): void {
  if (mayRead(strapi, ctx, uid)) return;
  throw new errors.ForbiddenError(`Your role may not read entries of ${uid}`);
}
