import { textOf } from '../text-of';
import type { SourcePerson } from '../source-row';
import type { SegmentMessage } from './message';

/** The ids of a person in a message. */
export function personOf({ userId, anonymousId, traits, context }: SegmentMessage): SourcePerson {
  const email = textOf(traits?.email) ?? textOf(context?.traits?.email);
  return {
    ...(userId == null ? {} : { contact: userId }),
    ...(anonymousId == null ? {} : { anonymousId }),
    ...(context?.contactToken == null ? {} : { contactToken: context.contactToken }),
    ...(email === null ? {} : { email }),
  };
}
