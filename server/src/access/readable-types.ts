import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { invalid } from '../http';

import type { OptedInType, OptedInTypesService } from '../site';
import type { StrapiAuth } from '../strapi';

/** What Strapi put in `ctx.state.auth`. */
export type Auth = Parameters<Core.Strapi['auth']['verify']>[0];

const mayFind = async (strapiAuth: StrapiAuth, auth: Auth, uid: string): Promise<boolean> => {
  try {
    await strapiAuth.verify(auth, { scope: [`${uid}.find`] });
    return true;
  } catch (error) {
    if (error instanceof errors.ForbiddenError || error instanceof errors.UnauthorizedError)
      return false;
    throw error;
  }
};

interface Parts {
  auth: StrapiAuth;
  optedInTypes: OptedInTypesService;
}

/** Strapi's own `<type>.find` scope decides which content a caller is shown. */
export async function readableTypes(
  { auth: strapiAuth, optedInTypes }: Parts,
  auth: Auth,
): Promise<OptedInType[]> {
  const types = optedInTypes.all();
  const allowed = await Promise.all(types.map(({ uid }) => mayFind(strapiAuth, auth, uid)));
  return types.filter((_, index) => allowed[index]);
}

/**
 * The content types that an answer may draw on: those asked for, or all that the caller may find.
 * @throws ValidationError when one that was asked for does not take part; ForbiddenError when the caller may not
 *   find it.
 */
export async function typesFor(
  { auth: strapiAuth, optedInTypes }: Parts,
  auth: Auth,
  asked: string[] | undefined,
): Promise<OptedInType[]> {
  const readable = await readableTypes({ auth: strapiAuth, optedInTypes }, auth);
  if (asked === undefined || asked.length === 0) return readable;
  for (const uid of asked) {
    if (optedInTypes.find(uid) === null) {
      const message = `${uid} is not a content type that takes part in Lifecycle`;
      throw invalid(['contentTypes'], message);
    }
    if (!readable.some((type) => type.uid === uid)) {
      throw new errors.ForbiddenError(`Finding ${uid} takes the scope ${uid}.find`);
    }
  }
  return readable.filter(({ uid }) => asked.includes(uid));
}
