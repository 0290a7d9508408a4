import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { TABLES } from '../../server/src/database/migrations/tables';
import { databases, MANY_CONNECTIONS } from '../support/databases';
import { startSite, type Site } from '../support/site';

const API = '/api/lifecycle-map';

describe.each(databases)('a device that several known people share, on $name', (kind) => {
  let site: Site;
  const logged: string[] = [];

  beforeAll(async () => {
    site = await startSite(kind, { env: MANY_CONNECTIONS });
    for (const name of ['one', 'two']) {
      await site.publish('api::article.article', { title: `Article ${name}`, slug: name });
    }
    site.strapi.log.level = 'silly';
    site.strapi.log.on('data', (line: unknown) => logged.push(JSON.stringify(line)));
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const send = (batch: object[]) => site.server('POST', `${API}/touchpoints`, { batch });
  const rowsOf = async (anonymousId: string): Promise<unknown[]> =>
    site.strapi.db.getConnection(TABLES.identities).where({ value: anonymousId });
  const exported = async (contact: string) =>
    (await site.server('GET', `${API}/contacts/${contact}/export`)).body.data;

  it('takes 20 batches of 20 people at once, and stores the device once for each of them', async () => {
    const anonymousId = randomUUID();
    const people = Array.from({ length: 400 }, (_, index) => `many-${index}@example.com`);
    const batches = Array.from({ length: 20 }, (_, batch) =>
      people
        .slice(batch * 20, batch * 20 + 20)
        .map((contact) => ({ contact, anonymousId, type: 'page_visited', messageId: contact })),
    );
    const answers = await Promise.all(batches.map(send));
    expect(answers.filter(({ status }) => ![202, 503].includes(status))).toEqual([]);
    // Who is told to come later comes later.
    for (const [index, answer] of answers.entries()) {
      if (answer.status === 202) continue;
      expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
      expect((await send(batches[index] ?? [])).status).toBe(202);
    }
    expect(await rowsOf(anonymousId)).toHaveLength(400);
    for (const contact of [people[0], people[399]]) {
      expect((await exported(contact ?? '')).touchpoints).toHaveLength(1);
    }
    expect(logged.filter((line) => line.includes('@example.com'))).toEqual([]);
    expect(logged.filter((line) => /insert into|update `|select /i.test(line))).toEqual([]);
  });

  it('stores no row more when it goes back and forth between two of them, one after the other or at once', async () => {
    const anonymousId = randomUUID();
    const visit = (contact: string) => ({ contact, anonymousId, type: 'page_visited' });
    for (let turn = 0; turn < 5; turn += 1) {
      for (const contact of ['anna', 'bert']) {
        expect((await send([visit(contact)])).status).toBe(202);
      }
    }
    expect(await rowsOf(anonymousId)).toHaveLength(2);
    const batch = Array.from({ length: 20 }, (_, index) => visit(index % 2 ? 'bert' : 'anna'));
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(batch)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(202));
    expect(await rowsOf(anonymousId)).toHaveLength(2);
    expect((await exported('anna')).touchpoints).toHaveLength(205);
    expect((await exported('bert')).touchpoints).toHaveLength(205);
  });

  it('gives what comes from it, and the lists that it was shown, to the one who has it then', async () => {
    const anonymousId = randomUUID();
    const shown = async (): Promise<string> => {
      const { body } = await site.visitor(
        'GET',
        `${API}/recommendations?anonymousId=${anonymousId}`,
      );
      await site.strapi.plugin('lifecycle-map').service('servedLists').flush();
      return body.meta.recommendationId;
    };
    // The same list on the same day is one.
    const lists = { carl: new Set<string>(), dora: new Set<string>() };
    for (const contact of ['carl', 'dora', 'carl', 'dora'] as const) {
      await send([
        { contact, anonymousId, type: 'page_visited' },
        { anonymousId, type: 'link_clicked' },
      ]);
      lists[contact].add(await shown());
    }
    expect([...lists.carl].filter((list) => lists.dora.has(list))).toEqual([]);
    for (const contact of ['carl', 'dora'] as const) {
      const { touchpoints, served } = await exported(contact);
      expect(touchpoints).toHaveLength(4);
      expect(
        served.map(({ recommendationId }: { recommendationId: string }) => recommendationId),
      ).toEqual([...lists[contact]]);
    }
    await site.server('DELETE', `${API}/contacts/carl`);
    expect((await exported('dora')).served).toHaveLength(lists.dora.size);
  });
});
