import { errors } from '@strapi/utils';

import { invalid } from '../http';
import type { OptedInType, OptedInTypesService } from '../site';

interface Readable {
  optedInTypes: Pick<OptedInTypesService, 'find'>;
  /** Those that the caller may read. */
  readable: OptedInType[];
  /** Why the caller may not read a type. */
  refusal: (uid: string) => string;
}

/**
 * The content types that an answer may draw on: those asked for, or all that the caller may read.
 * @throws ValidationError for one that does not take part; ForbiddenError for one that the caller may not read
 */
export function askedTypes(
  { optedInTypes, readable, refusal }: Readable,
  asked: string[] = [],
): OptedInType[] {
  if (asked.length === 0) return readable;
  for (const uid of asked) {
    if (optedInTypes.find(uid) === null) {
      throw invalid(['contentTypes'], `${uid} is not a content type that takes part in Lifecycle`);
    }
    if (!readable.some((type) => type.uid === uid)) throw new errors.ForbiddenError(refusal(uid));
  }
  return readable.filter(({ uid }) => asked.includes(uid));
}
