import { createHmac, randomBytes } from 'node:crypto';

import { LRUCache } from 'lru-cache';

import { TABLES } from '../database';
import type { ReadConfig } from '../site';
import type { Database } from '../strapi';
import { identityKey, valueHash, type Identity, type IdentityKind } from './identity';

const NAME = 'identity_hash';
const CHECK = 'lifecycle-map identity hash';
const MAX_CACHED = 10_000;

/** An identity where only its keyed hash is stored. */
export interface HashedIdentity {
  kind: IdentityKind;
  value_hash: string;
}

export const keyOf = ({ kind, value_hash }: HashedIdentity): string =>
  identityKey(kind, value_hash);

const hmac = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text, 'utf8').digest('hex');

const OTHER_SECRET =
  'The setting identityHashSecret of the plugin lifecycle-map is not the secret with which hashes of ids were stored. ' +
  'With another one, nobody who has refused would be known any more. Put it back as it was; ' +
  `or empty the tables ${TABLES.consents} and ${TABLES.served}, and remove the row of ${TABLES.secrets}, to begin anew.`;

interface Parts {
  db: Database;
  config: ReadConfig;
}

/**
 * Hashes of ids, for where an id itself is not stored: whoever has the database alone cannot try ids against them. The secret
 * is a setting's, or else was generated into a table, which Strapi's transfer does not carry to other sites.
 */
export const createIdentityHashes = ({ db, config }: Parts) => {
  const cache = new LRUCache<string, string>({ max: MAX_CACHED });
  let secret: string | null = null;

  /** @param hash the plain hash of the id */
  const keyed = (hash: string): string => {
    if (secret === null) throw new Error('The secret of identity hashes is not loaded');
    const known = cache.get(hash) ?? hmac(secret, hash);
    cache.set(hash, known);
    return known;
  };

  return {
    /** @throws Error when the site's setting is not the secret that stored hashes were made with */
    async load(): Promise<void> {
      const [row]: { value: string | null; fingerprint: string }[] = await db
        .getConnection(TABLES.secrets)
        .select('value', 'fingerprint')
        .where({ name: NAME });
      const configured = config().identityHashSecret;
      const stored = row === undefined ? randomBytes(32).toString('hex') : row.value;
      const found = configured ?? stored;
      if (found === null) throw new Error(OTHER_SECRET);
      const fingerprint = hmac(found, CHECK);
      if (row === undefined) {
        const value = configured === null ? found : null;
        await db.getConnection(TABLES.secrets).insert({ name: NAME, value, fingerprint });
      } else if (row.fingerprint !== fingerprint) throw new Error(OTHER_SECRET);
      secret = found;
    },

    keyed,

    of: ({ kind, value }: Identity): HashedIdentity => ({
      kind,
      value_hash: keyed(valueHash(value)),
    }),

    /** Call it when somebody is erased: their hashes are in the cache, too. */
    clear: (): void => cache.clear(),
  };
};

export type IdentityHashesService = ReturnType<typeof createIdentityHashes>;
