import { errors } from '@strapi/utils';
import type { StrapiAuth } from '../strapi';
import type { Person, EmailHashesService } from '../people';

import type { ContactTokensService } from './contact-tokens';

/** What Strapi put in `ctx.state.auth`. */
export type Auth = Parameters<StrapiAuth['verify']>[0];

/** As far as this plugin looks at it; empty on a route that asks for no authentication. */
type Authenticated = Partial<Pick<Auth, 'strategy' | 'credentials'>>;

interface ApiToken {
  id: number | string;
  type: string;
}

export const apiTokenOf = ({ strategy, credentials }: Authenticated = {}): ApiToken | null =>
  strategy?.name === 'content-api-token' ? (credentials as ApiToken) : null;

/** Who asks: a server with an API token, or a browser with the public role or a signed-in user's. */
export type CallerKind = 'full-access-token' | 'token' | 'browser';

/** How a request names the person it is about. */
export interface Naming {
  contact?: string;
  anonymousId?: string;
  contactToken?: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Whether an id is one that nobody can guess: a UUID. */
export const isUnguessable = (id: string): boolean => UUID.test(id);

export function callerKind(auth: Authenticated | undefined): CallerKind {
  const token = apiTokenOf(auth);
  if (token === null) return 'browser';
  return token.type === 'full-access' ? 'full-access-token' : 'token';
}

const forbid = (message: string): never => {
  throw new errors.ForbiddenError(message);
};

/** @throws ForbiddenError for an `anonymousId` of a browser that could be guessed */
export function requireUnguessable(anonymousId: string | undefined): void {
  if (anonymousId !== undefined && !isUnguessable(anonymousId)) {
    forbid('Without an API token, anonymousId must be a UUID: anything else could be guessed.');
  }
}

interface Parts {
  contactTokens: ContactTokensService;
  emailHashes: EmailHashesService;
}

/**
 * Whom a caller may act for.
 * @throws ForbiddenError when a browser names a contact without that contact's token, or an `anonymousId` that
 *   could be guessed.
 */
export function personFor(
  { contactTokens, emailHashes }: Parts,
  kind: CallerKind,
  { contact, anonymousId, contactToken }: Naming,
): Person {
  const proven = contactToken === undefined ? undefined : contactTokens.read(contactToken);
  if (contact !== undefined && proven !== undefined && contact !== proven) {
    forbid('The contactToken is not for this contact. Leave out contact: the token names it.');
  }
  if (kind === 'browser') {
    if (contact !== undefined && proven === undefined) {
      forbid(
        'Naming a contact takes an API token, or the contactToken that a server minted for it with POST /contacts/token.',
      );
    }
    requireUnguessable(anonymousId);
  }
  const named = proven ?? contact;
  return emailHashes.complete({
    ...(named === undefined ? {} : { contact: named }),
    ...(anonymousId === undefined ? {} : { anonymousId }),
  });
}
