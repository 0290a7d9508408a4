import { createHmac } from 'node:crypto';

import type { Migration } from './migration';
import { TABLES } from './tables';

const PAGE = 500;

// Copies, so that stored hashes stay what they were made as.
const NAME = 'identity_hash';
const CHECK = 'lifecycle-map identity hash';
const keyed = (key: string, hash: string): string =>
  createHmac('sha256', key).update(hash, 'utf8').digest('hex');

/**
 * Who is in an experiment is known by a keyed hash, too, and by the number of the identity where there is one: a keyed hash
 * cannot be looked up among identities.
 */
export const keyedExperimentPeople: Migration = {
  name: '0021-keyed-experiment-people',
  async up(schema, { connection, rowsOf, identityHashSecret }) {
    const [secret]: { value: string | null; fingerprint: string }[] = await rowsOf(
      TABLES.secrets,
    ).where({ name: NAME });
    const key = identityHashSecret ?? secret?.value ?? null;
    if (key === null || secret?.fingerprint !== keyed(key, CHECK)) {
      throw new Error(
        'The setting identityHashSecret of the plugin lifecycle-map is not the secret with which hashes of ids were stored: put it back as it was',
      );
    }
    await schema().alterTable(TABLES.experimentPeople, (table) => {
      table.bigInteger('identity_id');
    });
    const rows: { hash: string }[] = await rowsOf(TABLES.experimentPeople).distinct({
      hash: 'identity_hash',
    });
    for (let start = 0; start < rows.length; start += PAGE) {
      const page = rows.slice(start, start + PAGE).map(({ hash }) => hash);
      const known: { id: number; kind: string; value_hash: string; epoch: number }[] = await rowsOf(
        TABLES.identities,
      )
        .select('id', 'kind', 'value_hash', 'epoch')
        .whereIn('value_hash', page);
      for (const { id, kind, value_hash, epoch } of known) {
        await rowsOf(TABLES.experimentPeople)
          .where({ identity_hash: value_hash, identity_kind: kind, identity_epoch: epoch })
          .update({ identity_id: id });
      }
      const cases = page.map(() => 'when ? then ?').join(' ');
      const values = page.flatMap((hash) => [hash, keyed(key, hash)]);
      await rowsOf(TABLES.experimentPeople)
        .whereIn('identity_hash', page)
        .update({
          identity_hash: connection.raw(`case ?? ${cases} end`, ['identity_hash', ...values]),
        });
    }
  },
};
