import { errors } from '@strapi/utils';
import { invalid } from '../http';
import type { Context, FindPlugin } from '../strapi';
import type { OptedInType, OptedInTypesService } from '../site';

interface PermissionCheckers {
  create(options: { userAbility: unknown; model: string }): { can: { read(): boolean } };
}

const mayRead = (plugin: FindPlugin, ctx: Context, uid: string): boolean => {
  const checkers: PermissionCheckers = plugin('content-manager').service('permission-checker');
  return checkers.create({ userAbility: ctx.state.userAbility, model: uid }).can.read();
};

interface Parts {
  plugin: FindPlugin;
  optedInTypes: OptedInTypesService;
}

/** The opted-in types whose entries the admin user may read in the Content Manager. */
const adminReadableTypes = ({ plugin, optedInTypes }: Parts, ctx: Context): OptedInType[] =>
  optedInTypes.all().filter(({ uid }) => mayRead(plugin, ctx, uid));

/**
 * Those of them that were asked for; all when none was.
 * @throws ForbiddenError for one that the user may not read, ValidationError for one that does not take part.
 */
export function adminTypesFor(
  { plugin, optedInTypes }: Parts,
  ctx: Context,
  asked: string[] | undefined,
): OptedInType[] {
  const readable = adminReadableTypes({ plugin, optedInTypes }, ctx);
  if (asked === undefined || asked.length === 0) return readable;
  for (const uid of asked) {
    if (optedInTypes.find(uid) === null) {
      const message = `${uid} is not a content type that takes part in Lifecycle`;
      throw invalid(['contentTypes'], message);
    }
    requireAdminRead(plugin, ctx, uid);
  }
  return readable.filter(({ uid }) => asked.includes(uid));
}

/** @throws ForbiddenError when the admin user may not read entries of the type in the Content Manager. */
export function requireAdminRead(plugin: FindPlugin, ctx: Context, uid: string): void {
  if (mayRead(plugin, ctx, uid)) return;
  throw new errors.ForbiddenError(`Your role may not read entries of ${uid}`);
}
