import { errors } from '@strapi/utils';

import { callerKind, type Authenticated } from './caller';

/**
 * A browser may not act for any contact, whatever scopes the site has granted.
 * @throws ForbiddenError without an API token
 */
export function requireApiToken(auth: Authenticated | undefined): void {
  if (callerKind(auth) !== 'browser') return;
  throw new errors.ForbiddenError('This takes an API token: it concerns any contact');
}
