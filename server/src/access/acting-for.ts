import { errors } from '@strapi/utils';

import {
  type Person,
  type PrivacySignal,
  mayUseProfile,
  type ConsentsService,
  type EmailHashesService,
} from '../people';
import type { ReadConfig } from '../site';

import { personFor, type CallerKind, type Naming } from './caller';
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
 * Whom the caller acts for.
 * @throws ForbiddenError as `personFor` does, and for `at` without a full-access token
 */
export function actingFor(
  { config, consents, contactTokens, emailHashes }: Parts,
  { kind, signal }: { kind: CallerKind; signal: PrivacySignal | null },
  naming: Naming & { at?: number },
): ActingFor {
  if (naming.at !== undefined && kind !== 'full-access-token') {
    throw new errors.ForbiddenError('Asking as of another time (at) takes a full-access API token');
  }
  const person = personFor({ contactTokens, emailHashes }, kind, naming);
  const describeContact = kind !== 'browser' || person.contact !== undefined;
  // A person without a profile is answered as a newcomer, and the list is not stored.
  if (!mayUseProfile({ config, consents }, person, signal)) {
    return { person: {}, describeContact };
  }
  return { person, describeContact };
}
