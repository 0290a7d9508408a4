import { randomUUID } from 'node:crypto';

import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { TABLES } from '../../server/src/database/migrations/tables';
import { databases } from '../support/databases';
import { post } from '../support/post';
import { startSite, type Site } from '../support/site';

const ADDRESS = 'seeded.person@example.com';
const DEVICE = randomUUID();
const SECRET = 'seeded-active-campaign-secret';
const TOKEN_MARK = 'c2VlZGVk';

interface Route {
  method: string;
  path: string;
}

/** Everything that the process writes while it is asked to: lines of Strapi's log, and what goes round it. */
function collectOutput({ strapi }: Site): { text: () => string; stop: () => void } {
  const written: string[] = [];
  const keep = (...parts: unknown[]): boolean => {
    written.push(
      parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' '),
    );
    return true;
  };
  const keepLine = (line: { message?: unknown; stack?: unknown }): boolean =>
    keep(line, String(line.message), String(line.stack));
  const { level } = strapi.log;
  strapi.log.level = 'silly';
  strapi.log.on('data', keepLine);
  const spies = [
    ...(['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(keep),
    ),
    vi.spyOn(process.stdout, 'write').mockImplementation(keep),
    vi.spyOn(process.stderr, 'write').mockImplementation(keep),
  ];
  return {
    text: () => written.join('\n'),
    stop() {
      for (const spy of spies) spy.mockRestore();
      strapi.log.off('data', keepLine);
      strapi.log.level = level;
    },
  };
}

describe.each(databases)('what is written to logs on $name', (kind) => {
  let site: Site;
  let output: ReturnType<typeof collectOutput>;
  let token: string;

  const routes = (): (Route & { prefix: string })[] => {
    const ofPlugin = site.strapi.plugin('lifecycle-map').routes as unknown as Record<
      string,
      { type: string; routes: Route[] }
    >;
    return Object.values(ofPlugin).flatMap(({ type, routes: own }) =>
      own.map(({ method, path }) => ({
        method,
        path,
        prefix: type === 'admin' ? '' : '/api',
      })),
    );
  };
  const seeds = () => [ADDRESS, encodeURIComponent(ADDRESS), DEVICE, SECRET, TOKEN_MARK, token];
  const expectNobody = (): void => {
    const text = output.text();
    expect(seeds().filter((seed) => text.toLowerCase().includes(seed.toLowerCase()))).toEqual([]);
  };

  beforeAll(async () => {
    site = await startSite(kind, { env: { ACTIVECAMPAIGN_SECRET: SECRET } });
    await site.publish('api::article.article', { title: 'Article', slug: 'article' });
    const { body } = await site.server('POST', '/api/lifecycle-map/contacts/token', {
      contact: ADDRESS,
    });
    token = body.data.token;
  });
  afterEach(() => output.stop());
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  it('names nobody and gives no secret away, on any route, in any way to write it', async () => {
    output = collectOutput(site);
    const person = encodeURIComponent(ADDRESS);
    const query = [
      `contact=${person}&anonymousId=${DEVICE}&contactToken=${token}&search=${person}&secret=${SECRET}`,
      `secret[]=${SECRET}&contactToken[]=${token}&${person}=1&contact[${person}]=1`,
      `SECRET=${SECRET}&filters[$or][0][contact]=${person}`,
    ];
    const forms: ((path: string) => string)[] = [
      (path) => path,
      (path) => `${path}/`,
      (path) => path.toUpperCase(),
      (path) => path.replace('lifecycle-map', 'lifecycle%2Dmap'),
      (path) => path.replace('/lifecycle-map', '//Lifecycle-Map'),
      (path) => `${path}/${person}/${TOKEN_MARK}%`,
    ];
    const asked = routes().flatMap(({ method, path, prefix }) =>
      forms.map((form, index) => ({
        method,
        target: `${form(`${prefix}/lifecycle-map${path}`.replaceAll(/:\w+/g, person))}?${query[index % query.length]}`,
      })),
    );
    for (const { method, target } of asked) {
      await fetch(`${site.url}${target}`, {
        method,
        headers: { Authorization: site.serverToken, 'Content-Type': 'application/json' },
        ...(method === 'GET' ? {} : { body: JSON.stringify({ contact: ADDRESS, [ADDRESS]: 1 }) }),
      });
    }
    // It was written down that they were asked.
    expect(output.text().split('/lifecycle-map').length).toBeGreaterThan(asked.length);
    expect(output.text()).toContain('/api/lifecycle-map/contacts/:id/export');
    expectNobody();
  });

  it('says nothing of what a refused request held, in the log or on the page of sources', async () => {
    output = collectOutput(site);
    const json = { 'Content-Type': 'application/json' };
    const touchpoints = '/api/lifecycle-map/touchpoints';
    await site.server('POST', touchpoints, { contact: ADDRESS, type: ADDRESS });
    await site.server('POST', touchpoints, { contact: ADDRESS, [ADDRESS]: 1, type: 'purchased' });
    await site.server('POST', touchpoints, {
      contact: ADDRESS,
      type: 'purchased',
      content: { contentType: ADDRESS, documentId: 'x' },
    });
    await post(site, touchpoints, `{"contact": "${ADDRESS}`, json);
    await site.server('POST', '/api/lifecycle-map/v1/track', {
      event: 7,
      userId: ADDRESS,
      [ADDRESS]: 1,
    });
    await site.server('POST', `/api/lifecycle-map/v1/${encodeURIComponent(ADDRESS)}`, {});
    await post(
      site,
      `/api/lifecycle-map/webhooks/activecampaign?secret=${SECRET}`,
      new URLSearchParams({
        type: `x${ADDRESS}`,
        'contact[email]': ADDRESS,
        'contact[id]': 'x'.repeat(99),
      }).toString(),
      { 'Content-Type': 'application/x-www-form-urlencoded' },
    );
    const { body } = await site.admin('GET', '/lifecycle-map/sources');
    expect(body.data.find(({ source }: { source: string }) => source === 'api').lastError).not.toBe(
      null,
    );
    expect(JSON.stringify(body)).not.toContain(ADDRESS);
    const errors: object[] = await site.strapi.db.getConnection(TABLES.sourceErrors);
    expect(JSON.stringify(errors)).not.toContain(ADDRESS);
    expectNobody();
  });

  it('says what a database refused, and not whom it was about', async () => {
    output = collectOutput(site);
    const { connection } = site.strapi.db;
    for (const [table, column] of [
      [TABLES.touchpoints, 'url'],
      [TABLES.served, 'items'],
    ] as const) {
      await connection.raw('alter table ?? rename column ?? to ??', [table, column, 'gone']);
    }
    const sent = await site.server('POST', '/api/lifecycle-map/touchpoints', {
      contact: ADDRESS,
      anonymousId: DEVICE,
      type: 'page_visited',
      url: `https://www.example.com/?mail=${ADDRESS}`,
    });
    expect(sent.status).toBe(500);
    await site.server('POST', '/api/lifecycle-map/recommendations', { contact: ADDRESS });
    await site.strapi.plugin('lifecycle-map').service('servedLists').flush();
    await site.server('GET', `/api/lifecycle-map/contacts/${ADDRESS}/export`);
    expect(output.text()).toContain('The database refused a statement');
    expect(output.text()).not.toMatch(/insert into|select `|select "/i);
    expectNobody();
  });
});
