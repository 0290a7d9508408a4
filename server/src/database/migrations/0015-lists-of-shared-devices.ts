import type { Migration } from './migration';
import { TABLES } from './tables';

interface Identity {
  kind: string;
  value_hash: string;
  epoch: unknown;
  contact_id: unknown;
  created_at: unknown;
}

/** The best identification first. A device identifies nobody here. */
const KNOWN_BY = ['contact', 'email', 'external'];

/**
 * A list that was served to a device belonged to whoever held it at that time. From now on it belongs to the present holder, so
 * lists of earlier ones get the id that their contact is known by.
 */
export const listsOfSharedDevices: Migration = {
  name: '0015-lists-of-shared-devices',
  async up(_schema, { rowsOf }) {
    const shared: Pick<Identity, 'kind' | 'value_hash'>[] = await rowsOf(TABLES.identities)
      .distinct('kind', 'value_hash')
      .where('epoch', '>', 0);
    for (const device of shared) {
      const holders: Identity[] = await rowsOf(TABLES.identities).where(device).orderBy('epoch');
      for (const [index, next] of holders.slice(1).entries()) {
        const holder = holders[index];
        if (holder === undefined) continue;
        const ids: Identity[] = await rowsOf(TABLES.identities)
          .where({ contact_id: Number(holder.contact_id) })
          .whereIn('kind', KNOWN_BY);
        const [best] = ids.sort(
          (left, right) => KNOWN_BY.indexOf(left.kind) - KNOWN_BY.indexOf(right.kind),
        );
        if (best === undefined) continue;
        await rowsOf(TABLES.served)
          .where({ identity_kind: device.kind, identity_hash: device.value_hash })
          .where('served_at', '<', Number(next.created_at))
          .update({ identity_kind: best.kind, identity_hash: best.value_hash });
      }
    }
  },
};
