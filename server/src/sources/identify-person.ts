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

export interface IdentifiedPerson {
  /** The touchpoint's person, then others whose ids belong to the same contact. Empty when no id may be used. */
  persons: Person[];
  warnings: SourceWarning[];
}

const defined = (person: Person): Person =>
  Object.fromEntries(Object.entries(person).filter(([, id]) => id !== undefined));

/** A server, or a source that signs, may name anybody, and may say that two ids are one person's. */
function trusted(emailHashes: EmailHashesService, named: SourcePerson): IdentifiedPerson {
  const { contact, email, externalId, anonymousId, previousId } = named;
  const emailHash = email === undefined ? undefined : emailHashes.hash(email);
  const person = emailHashes.complete(defined({ contact, emailHash, externalId, anonymousId }));
  const persons = Object.keys(person).length > 0 ? [person] : [];
  if (previousId === undefined || contact === undefined) return { persons, warnings: [] };
  // It may be a device's id or a contact's: it is taken for both.
  const before = { contact, anonymousId: previousId, previousContact: previousId };
  return { persons: [...persons, before], warnings: [] };
}

/** The contact that a browser's token proves, or a warning why it proves none. */
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

/** A browser may name its own device, and the contact whose token it has. */
function untrusted({ contactTokens, emailHashes }: Parts, named: SourcePerson): IdentifiedPerson {
  const { anonymousId, previousId, email } = named;
  const { contact, warning } = provenContact(contactTokens, named);
  const hasPrevious =
    previousId !== undefined && contact !== undefined && isUnguessable(previousId);
  const warnings: (SourceWarning | false | undefined)[] = [
    warning,
    // Anybody can type an address into a form, and would get what is known of its owner.
    email !== undefined && 'email_not_proven',
    previousId !== undefined && !hasPrevious && 'previous_id_not_proven',
  ];
  const person = emailHashes.complete(defined({ contact, anonymousId }));
  return {
    persons: [
      ...(Object.keys(person).length > 0 ? [person] : []),
      ...(hasPrevious ? [{ contact, anonymousId: previousId }] : []),
    ],
    warnings: warnings.filter((found): found is SourceWarning => typeof found === 'string'),
  };
}

/**
 * The person that a row of a source is about. Unlike a request to the content API, a row that names more than its sender may
 * name is not refused: it loses those ids, with a warning.
 * @throws ForbiddenError when a browser gives an `anonymousId` that could be guessed
 */
export function identifyPerson(
  { contactTokens, emailHashes }: Parts,
  kind: CallerKind,
  named: SourcePerson,
): IdentifiedPerson {
  if (kind !== 'browser') return trusted(emailHashes, named);
  requireUnguessable(named.anonymousId);
  return untrusted({ contactTokens, emailHashes }, named);
}
