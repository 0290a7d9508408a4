import { errors } from '@strapi/utils';
import type { Context } from '../strapi';
import {
  type Person,
  mayUseProfile,
  type ConsentsService,
  type EmailHashesService,
} from '../people';
import type { ReadConfig } from '../site';

import { callerKind, personFor, type Naming } from './caller';
import { privacySignal } from './privacy-signal';
import type { ContactTokensService } from './contact-tokens';

/** Whom a request is about, and what its caller may be told and ask. */
export interface ActingFor {
  person: Person;
  describeContact: boolean;
}

interface Parts {
  config: ReadConfig;
  consents: ConsentsService;
  contactTokens: ContactTokensService;
  emailHashes: EmailHashesService;
}

/**
 * Settles whom the caller acts for.
 * @throws ForbiddenError by the contract's "who may ask for whom"; `at` takes a full-access token.
 */
export function actingFor(
  { config, consents, contactTokens, emailHashes }: Parts,
  ctx: Context,
  naming: Naming & { at?: number },
): ActingFor {
  const kind = callerKind(ctx);
  if (naming.at !== undefined && kind !== 'full-access-token') {
    throw new errors.ForbiddenError('Asking as of another time (at) takes a full-access API token');
  }
  const person = personFor({ contactTokens, emailHashes }, kind, naming);
  const describeContact = kind !== 'browser' || person.contact !== undefined;
  // Somebody who is not to be followed is answered as a newcomer, and the list is not remembered.
  if (!mayUseProfile({ config, consents }, person, privacySignal(config, ctx))) {
    return { person: {}, describeContact };
  }
  return { person, describeContact };
}
