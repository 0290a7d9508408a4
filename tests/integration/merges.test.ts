import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases } from '../support/databases';
import { apiToken, basic, post } from '../support/post';
import { startSite, type Site } from '../support/site';

const BATCH = '/api/lifecycle-map/v1/batch';

interface Message {
  type: string;
  [field: string]: unknown;
}

describe.each(databases)('merging contacts on $name', (kind) => {
  let site: Site;
  let token: string;

  beforeAll(async () => {
    site = await startSite(kind);
    token = await apiToken(site, 'full-access');
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const send = async (batch: Message[]): Promise<void> => {
    const { status, body } = await post(site, BATCH, JSON.stringify({ batch }), {
      'Content-Type': 'application/json',
      ...basic(token),
    });
    expect(status).toBe(200);
    expect(body.data.rejected).toEqual([]);
  };
  const order = (who: object, messageId: string): Message => ({
    type: 'track',
    event: 'Order Completed',
    messageId,
    ...who,
  });
  const messagesOf = async (contact: string): Promise<string[]> => {
    const { body } = await site.server('GET', `/api/lifecycle-map/contacts/${contact}/export`);
    return (body.data?.touchpoints ?? [])
      .map(({ messageId }: { messageId: string }) => messageId)
      .sort();
  };

  it('makes one of two by an alias, and changes nothing when told again', async () => {
    await send([order({ userId: 'old-kim' }, 'kim-1'), order({ userId: 'kim' }, 'kim-2')]);
    const alias = { type: 'alias', userId: 'kim', previousId: 'old-kim' };
    for (let time = 0; time < 3; time += 1) await send([alias]);
    expect(await messagesOf('kim')).toEqual(['kim-1', 'kim-2']);
    expect(await messagesOf('old-kim')).toEqual(['kim-1', 'kim-2']);
  });

  it('comes to one contact when all merges of a circle arrive at once, while touchpoints come in', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `ring-${index}`);
    const next = (index: number) => names[(index + 1) % names.length] ?? '';
    const device = names.map(() => randomUUID());
    const sent = names.flatMap((userId, index) => [
      [order({ userId }, `${userId}-before`)],
      [{ type: 'alias', userId, previousId: next(index) }],
      [order({ anonymousId: device[index] }, `${userId}-device`)],
      [{ type: 'identify', userId, anonymousId: device[index] }],
      [order({ userId, anonymousId: device[index] }, `${userId}-after`)],
      [{ type: 'alias', userId: next(index), previousId: userId }],
    ]);
    await Promise.all([...sent, ...sent.toReversed()].map(send));
    const expected = names
      .flatMap((name) => [`${name}-after`, `${name}-before`, `${name}-device`])
      .sort();
    for (const name of names) expect(await messagesOf(name)).toEqual(expected);
  });

  it('loses none of the merges of a chain that arrive at once, each of them once', async () => {
    const chains = Array.from({ length: 12 }, (_, chain) =>
      Array.from({ length: 5 }, (__, link) => `chain-${chain}-${link}`),
    );
    await send(chains.flat().map((userId) => order({ userId }, userId)));
    const links = chains.flatMap((names) =>
      names.slice(1).map((userId, index) => [{ type: 'alias', userId, previousId: names[index] }]),
    );
    await Promise.all(links.map(send));
    for (const names of chains) {
      for (const name of names) expect(await messagesOf(name)).toEqual(names);
    }
  });

  it('finds a contact by the address that a tool knows, whichever came first', async () => {
    const traits = { email: 'Lou@example.com' };
    await send([{ type: 'identify', userId: 'lou', traits }, order({ userId: 'lou' }, 'lou-1')]);
    await send([order({ context: { traits: { email: 'lou@example.com' } } }, 'lou-2')]);
    await send([order({ context: { traits: { email: 'mia@example.com' } } }, 'mia-1')]);
    await send([order({ userId: 'mia@example.com' }, 'mia-2')]);
    expect(await messagesOf('lou')).toEqual(['lou-1', 'lou-2']);
    expect(await messagesOf('mia@example.com')).toEqual(['mia-1', 'mia-2']);
  });

  it('recommends to a contact by all that was merged', async () => {
    const { body } = await site.server('GET', '/api/lifecycle-map/recommendations?contact=ring-3');
    expect(body.meta.contact.touchpoints).toBe(24);
  });

  it('knows the same after a restart', async () => {
    const before = await messagesOf('ring-0');
    const { database } = site;
    await site.stop();
    site = await startSite(kind, { database });
    expect(await messagesOf('ring-0')).toEqual(before);
  });

  it('erases all that was merged', async () => {
    await site.server('DELETE', '/api/lifecycle-map/contacts/ring-5');
    for (const name of ['ring-0', 'ring-5']) expect(await messagesOf(name)).toEqual([]);
  });
});
