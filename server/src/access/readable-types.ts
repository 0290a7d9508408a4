import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { getService } from '../get-service';
import type { OptedInType } from '../site/opted-in-types';

/** What Strapi put in `ctx.state.auth`. */
export type Auth = Parameters<Core.Strapi['auth']['verify']>[0];

const mayFind = async (strapi: Core.Strapi, auth: Auth, uid: string): Promise<boolean> => {
  try {
    await strapi.auth.verify(auth, { scope: [`${uid}.find`] });
    return true;
  } catch (error) {
    if (error instanceof errors.ForbiddenError || error instanceof errors.UnauthorizedError)
      return false;
    throw error;
  }
};

/** Strapi's own `<type>.find` scope decides which content a caller is shown. */
export async function readableTypes(strapi: Core.Strapi, auth: Auth): Promise<OptedInType[]> {
  const types = getService(strapi, 'optedInTypes').all();
  const allowed = await Promise.all(types.map(({ uid }) => mayFind(strapi, auth, uid)));
  return types.filter((_, index) => allowed[index]);
}

/**
 * The content types that an answer may draw on: those asked for, or all that the caller may find.
 * @throws ValidationError when one that was asked for does not take part; ForbiddenError when the caller may not
 *   find it.
 */
export async function typesFor(
  strapi: Core.Strapi,
  auth: Auth,
  asked: string[] | undefined,
): Promise<OptedInType[]> {
  const readable = await readableTypes(strapi, auth);
  if (asked === undefined || asked.length === 0) return readable;
  for (const uid of asked) {
    if (getService(strapi, 'optedInTypes').find(uid) === null) {
      const message = `${uid} is not a content type that takes part in Lifecycle`;
      throw new errors.ValidationError(message, {
        errors: [{ path: ['contentTypes'], message, name: 'ValidationError' }],
      });
    }
    if (!readable.some((type) => type.uid === uid)) {
      throw new errors.ForbiddenError(`Finding ${uid} takes the scope ${uid}.find`);
    }
  }
  return readable.filter(({ uid }) => asked.includes(uid));
}
