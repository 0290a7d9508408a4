import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();

/** Compares in constant time, also for different lengths. */
export const equalSecrets = (given: string, secret: string): boolean =>
  timingSafeEqual(digest(given), digest(secret));
