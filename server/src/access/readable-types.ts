import { errors } from '@strapi/utils';

import type { OptedInType, OptedInTypesService } from '../site';
import type { StrapiAuth } from '../strapi';
import { askedTypes } from './asked-types';
import type { Auth } from './caller';

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
async function readableTypes(
  { auth: strapiAuth, optedInTypes }: Parts,
  auth: Auth,
): Promise<OptedInType[]> {
  const types = optedInTypes.all();
  const allowed = await Promise.all(types.map(({ uid }) => mayFind(strapiAuth, auth, uid)));
  return types.filter((_, index) => allowed[index]);
}

/**
 * Those of them that were asked for; all when none was.
 * @throws ValidationError for one that does not take part; ForbiddenError for one that the caller may not find
 */
export async function typesFor(parts: Parts, auth: Auth, asked?: string[]): Promise<OptedInType[]> {
  const readable = await readableTypes(parts, auth);
  const refusal = (uid: string) => `Finding ${uid} takes the scope ${uid}.find`;
  return askedTypes({ optedInTypes: parts.optedInTypes, readable, refusal }, asked);
}
