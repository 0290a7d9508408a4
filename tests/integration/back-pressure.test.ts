import { connect } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { LifecycleConfig } from '../../server/src/site/lifecycle-config';
import { databases, type DatabaseKind } from '../support/databases';
import { startSite, type Site } from '../support/site';

const API = '/api/lifecycle-map';
const CONFIG = 'plugin::lifecycle-map';
const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const AT_ONCE = 4;
const SENT = 20;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('touchpoints that come faster than the database takes them', () => {
  let site: Site;
  const logged: string[] = [];

  beforeAll(async () => {
    site = await startSite(databases[0] as DatabaseKind, { env: { CLOUDEVENTS_SECRETS: SECRET } });
    site.strapi.log.on('data', (line: unknown) => logged.push(JSON.stringify(line)));
    const config: LifecycleConfig = site.strapi.config.get(CONFIG);
    const rateLimit = { ...config.rateLimit, requestsAtOnce: AT_ONCE };
    site.strapi.config.set(CONFIG, { ...config, rateLimit });
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  it('wait in a queue that has an end, beyond which the answer is 503 with Retry-After', async () => {
    // SQLite has one connection: while it is taken, everything waits.
    const trx = await site.strapi.db.connection.transaction();
    const answers = Array.from({ length: SENT }, (_, index) =>
      site.server('POST', `${API}/touchpoints`, {
        contact: 'ana',
        type: 'page_visited',
        messageId: `message ${index}`,
      }),
    );
    let answered = 0;
    for (const answer of answers) void answer.then(() => (answered += 1));
    // Everybody but those in the queue is answered while the database takes nothing.
    while (answered < SENT - AT_ONCE) await pause(20);
    await trx.rollback();
    const settled = await Promise.all(answers);
    const refused = settled.filter(({ status }) => status === 503);
    expect(refused).toHaveLength(SENT - AT_ONCE);
    for (const { headers, body } of refused) {
      expect(headers.get('Retry-After')).toBe('5');
      expect(body.error.message).toContain('Nothing was acknowledged');
    }
    expect(settled.filter(({ status }) => status === 202)).toHaveLength(AT_ONCE);
    const { body } = await site.server('GET', `${API}/contacts/ana/export`);
    expect(body.data.touchpoints).toHaveLength(AT_ONCE);
  });

  it('wait in the same queue however their address is written', async () => {
    const trx = await site.strapi.db.connection.transaction();
    const forms = [
      '/API/lifecycle-map/touchpoints',
      `${API}/TOUCHPOINTS`,
      `${API}/Touchpoints/`,
      '/api/Lifecycle-Map/touchPoints',
    ];
    const answers = Array.from({ length: SENT }, (_, index) =>
      site.server('POST', forms[index % forms.length] ?? '', {
        contact: 'carla',
        type: 'page_visited',
        messageId: `of carla ${index}`,
      }),
    );
    let answered = 0;
    for (const answer of answers) void answer.then(() => (answered += 1));
    while (answered < SENT - AT_ONCE) await pause(20);
    await trx.rollback();
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 503)).toHaveLength(SENT - AT_ONCE);
  });

  it('take no place in it while they are still being sent', async () => {
    const { port } = new URL(site.url);
    const unfinished = Array.from({ length: AT_ONCE * 3 }, () => {
      const socket = connect(Number(port), '127.0.0.1');
      socket.write(
        `POST ${API}/cloudevents HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/cloudevents+json\r\nContent-Length: 1000\r\n\r\n{`,
      );
      return socket;
    });
    await pause(300);
    const touchpoint = { contact: 'dora', type: 'page_visited' };
    expect((await site.server('POST', `${API}/touchpoints`, touchpoint)).status).toBe(202);
    for (const socket of unfinished) socket.destroy();
    // Who hangs up is not the database.
    await pause(300);
    expect(logged.join('\n')).not.toContain('database');
    expect((await site.server('POST', `${API}/touchpoints`, touchpoint)).status).toBe(202);
  });

  it('are taken again once the queue is empty', async () => {
    const touchpoint = { contact: 'bob', type: 'page_visited' };
    expect((await site.server('POST', `${API}/touchpoints`, touchpoint)).status).toBe(202);
  });
});
