import { createHmac } from 'node:crypto';

import { siteSecret, type ReadConfig } from '../site';
import type { AppConfig } from '../strapi';
import type { Person } from './identity';

/** Tells an address from another id. It need not exist. */
const looksLikeAddress = (id: string): boolean => /^[^\s@]+@[^\s@]+$/.test(id);

interface Parts {
  appConfig: AppConfig;
  config: ReadConfig;
}

/** E-mail addresses as identities: keyed hashes, so that a stolen database does not reveal them. */
export const createEmailHashes = ({ appConfig, config }: Parts) => {
  let secret: string | null = null;

  const hash = (address: string): string => {
    secret ??= siteSecret(appConfig, config().emailHashSecret, 'email hash');
    return createHmac('sha256', secret).update(address.trim().toLowerCase()).digest('hex');
  };

  return {
    /** HMAC with SHA-256 of the address in lower case, as hex. */
    hash,

    /** Adds the hash where the site's own id of a contact is an address, which is all that other tools know. */
    complete(person: Person): Person {
      const { contact, emailHash } = person;
      if (contact === undefined || emailHash !== undefined || !looksLikeAddress(contact)) {
        return person;
      }
      return { ...person, emailHash: hash(contact) };
    },
  };
};

export type EmailHashesService = ReturnType<typeof createEmailHashes>;
