import { createHash } from 'node:crypto';

import type { Migration } from './migration';
import { TABLES } from './tables';

interface Row {
  id: number | string;
  message_hash: string;
  message_id: string;
}

// Copies, so that stored hashes stay what they were made as.
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const BEGINNING = 32;

function orderedHash(messageId: string, scope: string): string {
  const beginning = messageId.slice(0, BEGINNING).replace(/[^\w.:-]/g, '_');
  return beginning.padEnd(BEGINNING, '_') + sha256(`${scope}:${messageId}`).slice(BEGINNING);
}

const PAGE = 500;
const SCOPES = ['message', 'browser'];

/** What the row's hash is now; null where it is that already, or was made up by other means. */
function newHashOf({ message_hash, message_id }: Row): string | null {
  const scope = SCOPES.find((own) => sha256(`${own}:${message_id}`) === message_hash);
  return scope === undefined ? null : orderedHash(message_id, scope);
}

/** Messages that came before begin their hashes as new ones do, so that they are known when they are sent again. */
export const orderedMessageHashes: Migration = {
  name: '0014-ordered-message-hashes',
  async up(_schema, { connection, rowsOf }) {
    for (let after: Row['id'] = 0; ;) {
      const rows: Row[] = await rowsOf(TABLES.touchpoints)
        .select('id', 'message_hash', 'message_id')
        .where('id', '>', after)
        .whereNotNull('message_id')
        .orderBy('id')
        .limit(PAGE);
      const last = rows.at(-1);
      if (last === undefined) return;
      after = last.id;
      const changed = rows.flatMap((row) => {
        const hash = newHashOf(row);
        return hash === null ? [] : [{ id: row.id, hash }];
      });
      if (changed.length === 0) continue;
      const cases = changed.map(() => 'when ? then ?').join(' ');
      const values = changed.flatMap(({ id, hash }) => [id, hash]);
      await rowsOf(TABLES.touchpoints)
        .whereIn(
          'id',
          changed.map(({ id }) => id),
        )
        .update({ message_hash: connection.raw(`case id ${cases} end`, values) });
    }
  },
};
