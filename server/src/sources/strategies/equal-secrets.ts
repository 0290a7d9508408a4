import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();

/** Compares in a time that tells nothing of where, or in length, the two differ. */
export const equalSecrets = (given: string, secret: string): boolean =>
  timingSafeEqual(digest(given), digest(secret));
