import { errors } from '@strapi/utils';

import type { SourceWarning } from '../../../plugin/contracts/sources';
import type { SourcePerson } from '../../../plugin/sources/source-row';
import {
  isUnguessable,
  requireUnguessable,
  type CallerKind,
  type ContactTokensService,
} from '../access';
import type { Person, EmailHashesService } from '../people';

export interface SettledPerson {
  /** Of the touchpoint, first; others tell what else is theirs. Empty when nobody is left. */
  persons: Person[];
  warnings: SourceWarning[];
}

const defined = (person: Person): Person =>
  Object.fromEntries(Object.entries(person).filter(([, id]) => id !== undefined));

/** Whom a server, or a source that signs, tells of: it may name anybody, and say that two ids are one person's. */
function trusted(emailHashes: EmailHashesService, named: SourcePerson): SettledPerson {
  const { contact, email, externalId, anonymousId, previousId } = named;
  const hashes = emailHashes;
  const emailHash = email === undefined ? undefined : hashes.hash(email);
  const person = hashes.complete(defined({ contact, emailHash, externalId, anonymousId }));
  const persons = Object.keys(person).length > 0 ? [person] : [];
  if (previousId === undefined || contact === undefined) return { persons, warnings: [] };
  // Which of the two it was, only what came or is yet to come can tell: it holds for both.
  const before = { contact, anonymousId: previousId, previousContact: previousId };
  return { persons: [...persons, before], warnings: [] };
}

/** The contact that a browser's token proves, or why it proves none. */
function provenContact(
  contactTokens: ContactTokensService,
  { contact, contactToken }: SourcePerson,
): { contact?: string; warning?: SourceWarning } {
  if (contactToken === undefined) {
    return contact === undefined ? {} : { warning: 'contact_not_proven' };
  }
  try {
    const proven = contactTokens.read(contactToken);
    if (contact === undefined || contact === proven) return { contact: proven };
  } catch (error) {
    if (!(error instanceof errors.ForbiddenError)) throw error;
  }
  return { warning: 'contact_token_refused' };
}

interface Parts {
  contactTokens: ContactTokensService;
  emailHashes: EmailHashesService;
}

/** Whom a browser tells of: itself, and the contact whose token it holds. */
function untrusted({ contactTokens, emailHashes }: Parts, named: SourcePerson): SettledPerson {
  const { anonymousId, previousId, email } = named;
  const { contact, warning } = provenContact(contactTokens, named);
  const hasPrevious =
    previousId !== undefined && contact !== undefined && isUnguessable(previousId);
  const warnings: (SourceWarning | false | undefined)[] = [
    warning,
    // An address in a form proves nothing: it would hand over what is known of somebody else's.
    email !== undefined && 'email_not_proven',
    previousId !== undefined && !hasPrevious && 'previous_id_not_proven',
  ];
  const hashes = emailHashes;
  const person = hashes.complete(defined({ contact, anonymousId }));
  return {
    persons: [
      ...(Object.keys(person).length > 0 ? [person] : []),
      ...(hasPrevious ? [{ contact, anonymousId: previousId }] : []),
    ],
    warnings: warnings.filter((found): found is SourceWarning => typeof found === 'string'),
  };
}

/**
 * Whom a row of a source is about, by the contract's "who may ask for whom". Unlike a request to the content API, a
 * row that says more than its sender may is not refused but taken for what it may be, and counted.
 * @throws ForbiddenError when a browser gives an `anonymousId` that could be guessed
 */
export function settlePerson(
  { contactTokens, emailHashes }: Parts,
  kind: CallerKind,
  named: SourcePerson,
): SettledPerson {
  if (kind !== 'browser') return trusted(emailHashes, named);
  requireUnguessable(named.anonymousId);
  return untrusted({ contactTokens, emailHashes }, named);
}
