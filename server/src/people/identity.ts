import { createHash, createHmac } from 'node:crypto';

import { LRUCache } from 'lru-cache';

import { siteSecret, type ReadConfig } from '../site';
import type { AppConfig } from '../strapi';

/**
 * `contact`: an id that the site knows the person by. `email`: a keyed hash of an address. `external`: an id that
 * another tool knows the person by. `anonymous`: a device or browser.
 */
export type IdentityKind = 'contact' | 'email' | 'external' | 'anonymous';

export interface Identity {
  kind: IdentityKind;
  value: string;
}

/** Whom a request or a touchpoint is about, by all ids that are theirs. At least one is given. */
export interface Person {
  contact?: string;
  emailHash?: string;
  externalId?: string;
  anonymousId?: string;
  /** Another id that the site knew the person by: what belongs to it is the contact's. */
  previousContact?: string;
}

/** SHA-256 of the exact bytes, as hex: databases disagree about which texts are equal. */
export const sha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

/** The same people come again, and each touchpoint looks several times for each. */
const MAX_CACHED_HASHES = 10_000;
const hashes = new LRUCache<string, string>({ max: MAX_CACHED_HASHES });

/** What an identity's value is stored and looked up by. */
export function valueHash(value: string): string {
  const known = hashes.get(value);
  if (known !== undefined) return known;
  const hash = sha256(value);
  hashes.set(value, hash);
  return hash;
}

/** Call it when somebody is erased: their ids are in the cache, too. */
export const clearHashCache = (): void => hashes.clear();

/** The ids of a person, the ones that identify them best first. */
export function identitiesOf({ contact, emailHash, externalId, anonymousId }: Person): Identity[] {
  const identities: { kind: IdentityKind; value: string | undefined }[] = [
    { kind: 'contact', value: contact },
    { kind: 'email', value: emailHash },
    { kind: 'external', value: externalId },
    { kind: 'anonymous', value: anonymousId },
  ];
  return identities.filter((identity): identity is Identity => identity.value !== undefined);
}

/** The identity that a touchpoint is stored under. */
export const identityOf = (person: Person): Identity | null => identitiesOf(person)[0] ?? null;

export const identityKey = (kind: IdentityKind, hash: string): string => `${kind}/${hash}`;

/** What a person is looked up by. A known contact is not looked up by a device, which others may share. */
export function lookupIdentities(person: Person): Identity[] {
  const identities = identitiesOf(person);
  const known = identities.filter(({ kind }) => kind !== 'anonymous');
  return known.length > 0 ? known : identities;
}

const FIELDS: Record<IdentityKind, keyof Person> = {
  contact: 'contact',
  email: 'emailHash',
  external: 'externalId',
  anonymous: 'anonymousId',
};

/** The person who has this identity. */
export const holderOf = ({ kind, value }: Identity): Person => ({ [FIELDS[kind]]: value });

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
