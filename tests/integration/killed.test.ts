import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { freePort } from '../../scripts/free-port.mjs';
import { startStrapi } from '../../scripts/start-strapi.mjs';
import { TABLES } from '../../server/src/database/migrations/tables';
import { databases } from '../support/databases';
import { startSite } from '../support/site';

const PLAYGROUND = path.resolve(import.meta.dirname, '../../playground');
const KILLS = 3;
const SENDERS = 4;
const BATCH = 50;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const newBatch = () =>
  Array.from({ length: BATCH }, () => ({
    messageId: randomUUID(),
    anonymousId: randomUUID(),
    type: 'page_visited',
  }));

type Batch = ReturnType<typeof newBatch>;

/** Sends one batch after the other until the server is gone; returns the one that it never got an answer for. */
async function sendUntilGone(
  url: string,
  token: string,
  first: Batch,
  answered: Set<string>,
): Promise<Batch> {
  for (let batch = first; ; batch = newBatch()) {
    try {
      const response = await fetch(`${url}/api/lifecycle-map/touchpoints`, {
        method: 'POST',
        headers: { Authorization: token, 'Content-Type': 'application/json' },
        body: JSON.stringify({ batch }),
      });
      if (response.status !== 202) return batch;
    } catch {
      return batch;
    }
    for (const { messageId } of batch) answered.add(messageId);
  }
}

// It costs as many starts as kills; a third server would tell nothing new.
const tested = databases.filter(({ name }) => name !== 'MariaDB');

describe.each(tested)('killed in the middle of ingestion, on $name', (kind) => {
  it('Strapi has every touchpoint that it answered for, and none twice', async () => {
    const before = await startSite(kind);
    const { database, serverToken } = before;
    await before.stop();
    const answered = new Set<string>();
    let unanswered = Array.from({ length: SENDERS }, newBatch);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const { url, child } = await startStrapi({
        folder: PLAYGROUND,
        port: await freePort(),
        env: { ...database.env, SERVE_ADMIN: 'false', LOG_LEVEL: 'error' },
      });
      const sending = unanswered.map((batch) => sendUntilGone(url, serverToken, batch, answered));
      await pause(400 + 300 * kill);
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      unanswered = await Promise.all(sending);
    }

    const after = await startSite(kind, { database });
    for (const batch of unanswered) {
      const { body } = await after.server('POST', '/api/lifecycle-map/touchpoints', { batch });
      expect(body.data.accepted + body.data.duplicates).toBe(BATCH);
      for (const { messageId } of batch) answered.add(messageId);
    }
    const rows: { message_id: string }[] = await after.strapi.db
      .getConnection(TABLES.touchpoints)
      .select('message_id');
    const stored = rows.map(({ message_id }) => message_id);
    expect(answered.size).toBeGreaterThan(KILLS * SENDERS * BATCH);
    expect(stored.toSorted()).toEqual([...answered].sort());
    await after.stop();
    await database.drop();
  }, 240_000);
});
