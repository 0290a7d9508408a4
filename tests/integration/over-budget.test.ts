import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { adminRoutes, contentRoutes } from '../../server/src/routes';
import { databases } from '../support/databases';
import { startSite, type Send, type Site } from '../support/site';

const CONTENT = '/api/lifecycle-map';
const ADMIN = '/lifecycle-map';
const SEGMENT = { method: 'POST', path: '/v1/:call' };

interface Route {
  method: string;
  path: string;
}

const addressOf = (prefix: string, { path }: Route): string =>
  `${prefix}${path.replace(':contentType', 'api::article.article').replaceAll(/:\w+/g, 'page')}`;

const levels = (count: number): string => Array(count).fill('localizations').join('.');

/** Each is more than any route takes, whatever its name means to the route. */
const TOO_MUCH: Record<string, unknown> = {
  'a path of 21 levels': { populate: levels(21) },
  'a list of such a path': { populate: [levels(6)] },
  'levels of objects': JSON.parse(
    '{"populate":{"localizations":'.repeat(6) + 'true' + '}}'.repeat(6),
  ),
  'one field 40,000 times': { fields: Array(40_000).fill('id') },
  'an alternative of 10,000': { filters: { $or: Array(10_000).fill({ id: 1 }) } },
  '20,000 orders': { populate: { localizations: { sort: Array(20_000).fill('id') } } },
  'a filter of the entries to change': {
    data: { matching: { filters: { $or: Array(200).fill({ id: 1 }) } } },
  },
  'more values than there are': { data: Array(500).fill(Array(500).fill(0)) },
};

describe.each(databases)('what is too much to ask for on $name', (kind) => {
  let site: Site;

  beforeAll(async () => {
    site = await startSite(kind);
    const unlimited = { requestsPerMinutePerToken: 1e9, requestsPerMinutePerAddress: 1e9 };
    const limits = site.strapi.config.get<object>('plugin::lifecycle-map.rateLimit');
    site.strapi.config.set('plugin::lifecycle-map.rateLimit', { ...limits, ...unlimited });
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const expectRefused = (answer: Awaited<ReturnType<Send>>, label: string): void => {
    const { status, body } = answer;
    const { code, limit, errors } = body?.error?.details ?? {};
    expect([status, code], label).toEqual([400, 'over_budget']);
    expect(limit, label).toEqual({ name: expect.any(String), most: expect.any(Number) });
    expect(errors[0].message, label).toContain(String(limit.most));
  };

  const routes: [Route, string, keyof Pick<Site, 'server' | 'admin'>][] = [
    ...[...contentRoutes, SEGMENT].map((route): [Route, string, 'server'] => [
      route,
      CONTENT,
      'server',
    ]),
    ...adminRoutes.map((route): [Route, string, 'admin'] => [route, ADMIN, 'admin']),
  ];

  it.each(routes)('is refused by $method $path', async (route, prefix, who) => {
    const send = site[who];
    const address = addressOf(prefix, route);
    const deep = `?populate=${levels(21)}`;
    expectRefused(await send(route.method, `${address}${deep}`), 'in the query');
    if (route.method === 'GET' || route.method === 'DELETE') return;
    for (const [label, body] of Object.entries(TOO_MUCH)) {
      expectRefused(await send(route.method, address, body), label);
    }
  });

  it('is refused in any form, and what is within the budget never is', async () => {
    const path = fc.array(fc.constantFrom('localizations', 'title', 'nothing'), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(path, { minLength: 1, maxLength: 20 }), async (paths) => {
        const populate = paths.map((names) => names.join('.'));
        const isOver = paths.some(({ length }) => length > 5) || paths.flat().length > 100;
        for (const [method, target, body] of [
          ['POST', '', { populate }],
          ['POST', '', { populate: populate.join(',') }],
          ['GET', `?populate=${populate.join(',')}`, undefined],
        ] as const) {
          const answer = await site.visitor(method, `${CONTENT}/recommendations${target}`, body);
          expect([200, 400]).toContain(answer.status);
          expect(answer.body.error?.details.code === 'over_budget').toBe(isOver);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is a list that is longer than its parameter takes', async () => {
    const exclude = Array(1_001).fill('x');
    const answer = await site.visitor('POST', `${CONTENT}/recommendations`, { exclude });
    expectRefused(answer, 'of any parameter');
    const contentTypes = Array(101).fill('api::article.article');
    const { body } = await site.visitor('POST', `${CONTENT}/recommendations`, { contentTypes });
    expect(body.error.details).toMatchObject({ code: 'over_budget' });
    expect(body.error.details.errors[0]).toMatchObject({ path: ['contentTypes'] });
  });

  it('costs one row of a batch only', async () => {
    const view = { contact: 'ada', type: 'page_visited' };
    const deep = JSON.parse('{"a":'.repeat(5_000) + '1' + '}'.repeat(5_000));
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, place) => [`k${place}`, 1]));
    const batch = [{ ...view, x: deep }, many, view];
    const { status, body } = await site.server('POST', `${CONTENT}/touchpoints`, { batch });
    expect(status).toBe(202);
    expect(body.data.accepted).toBe(1);
    expect(body.data.rejected.map(({ index }: { index: number }) => index)).toEqual([0, 1]);
    expect(body.data.rejected[1].errors.length).toBeLessThan(200);
  });
});
