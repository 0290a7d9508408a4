import { createHmac } from 'node:crypto';

import { siteSecret, type ReadConfig } from '../site';
import type { AppConfig } from '../strapi';
import type { Person } from './identity';

/** Enough to tell an address from another id; whether it receives mail is not ours to know. */
const looksLikeAddress = (id: string): boolean => /^[^\s@]+@[^\s@]+$/.test(id);

interface Parts {
  appConfig: AppConfig;
  config: ReadConfig;
}

/** E-mail addresses as identities: found again, and not read, whoever gets hold of the database. */
export const createEmailHashes = ({ appConfig, config }: Parts) => {
  let secret: string | null = null;

  const hash = (address: string): string => {
    secret ??= siteSecret(appConfig, config().emailHashSecret, 'email hash');
    return createHmac('sha256', secret).update(address.trim().toLowerCase()).digest('hex');
  };

  return {
    /** HMAC with SHA-256 of the address without regard to its case, as hex. */
    hash,

    /** A site that knows its contacts by their addresses is understood by tools that know no other id. */
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
