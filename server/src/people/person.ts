import { LIMITS, text } from '../http';

/** The fields by which a request or a touchpoint names a person. */
export const person = {
  contact: text(LIMITS.personId).optional(),
  anonymousId: text(LIMITS.personId).optional(),
  contactToken: text(LIMITS.token).optional(),
};
