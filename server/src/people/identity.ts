import { createHash } from 'node:crypto';

import { LRUCache } from 'lru-cache';

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

/** Hashes that stay known: the same people come again, and each is looked for several times a touchpoint. */
const MOST_HASHES = 10_000;
const hashes = new LRUCache<string, string>({ max: MOST_HASHES });

/** What an identity's value is stored and looked up by. */
export function valueHash(value: string): string {
  const known = hashes.get(value);
  if (known !== undefined) return known;
  const hash = sha256(value);
  hashes.set(value, hash);
  return hash;
}

/** Once somebody is erased, their ids are not kept here either. */
export const forgetValues = (): void => hashes.clear();

/** The ids of a person, the ones that say most about who they are first. */
export function identitiesOf({ contact, emailHash, externalId, anonymousId }: Person): Identity[] {
  const identities: { kind: IdentityKind; value: string | undefined }[] = [
    { kind: 'contact', value: contact },
    { kind: 'email', value: emailHash },
    { kind: 'external', value: externalId },
    { kind: 'anonymous', value: anonymousId },
  ];
  return identities.filter((identity): identity is Identity => identity.value !== undefined);
}

/** The identity that a touchpoint comes with: a known contact goes before a device. */
export const identityOf = (person: Person): Identity | null => identitiesOf(person)[0] ?? null;

export const identityKey = (kind: IdentityKind, hash: string): string => `${kind}/${hash}`;

/** By what a person is looked up: where they are known, a device that they may share tells nothing. */
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

/** Whoever holds this identity. */
export const holderOf = ({ kind, value }: Identity): Person => ({ [FIELDS[kind]]: value });
