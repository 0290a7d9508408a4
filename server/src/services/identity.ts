import { createHash } from 'node:crypto';

/** `contact`: an id that the site knows the person by. `anonymous`: a device or browser. */
type IdentityKind = 'contact' | 'anonymous';

export interface Identity {
  kind: IdentityKind;
  value: string;
}

/** Whom a request or a touchpoint is about. At least one is given. */
export interface Person {
  contact?: string;
  anonymousId?: string;
}

/** SHA-256 of the exact bytes, as hex: databases disagree about which texts are equal. */
export const sha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

/** The identity that a touchpoint comes with: a known contact goes before a device. */
export function identityOf({ contact, anonymousId }: Person): Identity | null {
  if (contact !== undefined) return { kind: 'contact', value: contact };
  return anonymousId === undefined ? null : { kind: 'anonymous', value: anonymousId };
}

export const identityKey = (kind: string, hash: string): string => `${kind}/${hash}`;
