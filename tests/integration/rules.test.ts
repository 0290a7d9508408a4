import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { databases } from '../support/databases';
import { ruleBody } from '../support/rule-body';
import { startSite, type Site } from '../support/site';

const ARTICLE = 'api::article.article';
const API = '/api/lifecycle-map';
const ADMIN = '/lifecycle-map';
const SCOPE = 'plugin::lifecycle-map.';
const TITLES = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta'];

interface Listed {
  documentId: string;
  score: number;
  reasons: { code: string; contribution: number; detail: string }[];
}

const editorial = ({ reasons }: Listed) => reasons.find(({ code }) => code === 'editorial');

describe.each(databases)('Rules on $name', (kind) => {
  let site: Site;
  const ids: Record<string, string> = {};

  const entriesOf = (...titles: string[]) => ({
    entries: titles.map((title) => ({ contentType: ARTICLE, documentId: ids[title] ?? '' })),
  });
  const add = async (...given: Parameters<typeof ruleBody>): Promise<{ id: string }> => {
    const { status, body } = await site.admin('POST', `${ADMIN}/rules`, ruleBody(...given));
    expect(body.error).toBeUndefined();
    expect(status).toBe(201);
    return body.data;
  };
  const list = async (query = '', send = site.server) =>
    (await send('GET', `${API}/recommendations?limit=50&${query}`)).body;
  const idsIn = ({ data }: { data: Listed[] }): string[] =>
    data.map(({ documentId }) => documentId);

  beforeAll(async () => {
    site = await startSite(kind);
    for (const title of TITLES) {
      ids[title] = await site.publish(ARTICLE, { title, slug: title.toLowerCase() });
    }
    await site.admin('PUT', `${ADMIN}/tags/${ARTICLE}/${ids.Alpha}`, {
      data: { stages: ['reach'], intents: [], format: null, topics: ['Spring'] },
    });
  });
  afterEach(async () => {
    const { body } = await site.admin('GET', `${ADMIN}/rules`);
    for (const { id, revision } of body.data) {
      await site.admin('DELETE', `${ADMIN}/rules/${id}?revision=${revision}`);
    }
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  it('move entries, as the editorial share that sums with the others, and are named', async () => {
    const plain = await list();
    expect(plain.meta.rules).toBeUndefined();
    const [first = '', last = ''] = [idsIn(plain)[0], idsIn(plain).at(-1)];
    const only = (documentId: string) => ({ entries: [{ contentType: ARTICLE, documentId }] });
    await add({ name: 'Welcome', effect: 'pin', position: 1, target: only(last) });
    await add({ name: 'Later', effect: 'bury', factor: 50, target: only(first) });
    const answer = await list();
    const listed = idsIn(answer);
    expect(listed[0]).toBe(last);
    expect(listed.at(-1)).toBe(first);
    expect(editorial(answer.data[0])?.detail).toContain('“Welcome”');
    expect(editorial(answer.data.at(-1))?.contribution).toBeCloseTo(-Math.log(50), 6);
    for (const { score, reasons } of answer.data as Listed[]) {
      const sum = reasons.reduce((total, { contribution }) => total + contribution, 0);
      expect(Math.abs(sum - score)).toBeLessThan(1e-6);
    }
    expect(answer.meta.rules.applied.map(({ name }: { name: string }) => name)).toEqual([
      'Welcome',
      'Later',
    ]);
    const french = await list('locale=fr');
    expect(french.data).toEqual([]);
    expect(french.meta.rules.emptied).toBe(false);
  });

  it('that keep out everything leave an empty list that says so', async () => {
    await add({ name: 'Quiet', effect: 'exclude', target: { contentTypes: [ARTICLE] } });
    const { data, meta } = await list();
    expect(data).toEqual([]);
    expect(meta.rules).toMatchObject({ emptied: true, applied: [{ name: 'Quiet' }] });
    expect(meta.rules.detail).toContain('“Quiet”');
    const { body } = await site.server(
      'GET',
      `${API}/recommendations/explain?contentType=${ARTICLE}&documentId=${ids.Alpha}`,
    );
    expect(body.data.excluded).toEqual({
      code: 'rule',
      detail: 'The rule “Quiet” keeps it out.',
    });
  });

  it('answer to a channel, a stage, and what the contact did', async () => {
    const gone = async (query: string) => !idsIn(await list(query)).includes(ids.Beta ?? '');
    await add({ effect: 'exclude', target: entriesOf('Beta'), when: { channels: ['email'] } });
    expect(await gone('channel=Email')).toBe(true);
    expect(await gone('channel=web')).toBe(false);
    await add({
      effect: 'exclude',
      target: entriesOf('Beta'),
      when: { stages: ['grow'], known: true, did: { types: ['purchased'], days: 30 } },
    });
    expect(await gone('contact=buyer')).toBe(false);
    await site.server('POST', `${API}/touchpoints`, { contact: 'buyer', type: 'purchased' });
    expect(await gone('contact=buyer')).toBe(true);
  });

  it('with a cap let go of what was shown to this contact, and to no other', async () => {
    await add({
      effect: 'pin',
      position: 1,
      target: entriesOf('Zeta'),
      cap: { times: 2, days: 30 },
    });
    const first = async (contact: string) => idsIn(await list(`contact=${contact}`))[0];
    for (let times = 0; times < 2; times += 1) {
      expect(await first('seen')).toBe(ids.Zeta);
      await site.server('POST', `${API}/touchpoints`, {
        contact: 'seen',
        type: 'recommendation_shown',
        content: { contentType: ARTICLE, documentId: ids.Zeta },
      });
    }
    expect(await first('seen')).not.toBe(ids.Zeta);
    expect(await first('fresh')).toBe(ids.Zeta);
  });

  it('are drafts until they are active, and can be previewed before', async () => {
    const { id } = await add({ effect: 'exclude', target: entriesOf('Gamma') }, 'draft');
    expect(idsIn(await list())).toContain(ids.Gamma);
    const preview = async (rules: string) =>
      idsIn((await site.admin('POST', `${ADMIN}/recommendations/preview`, { rules })).body);
    expect(await preview('active')).toContain(ids.Gamma);
    expect(await preview(id)).not.toContain(ids.Gamma);
    const { body } = await site.admin('POST', `${ADMIN}/recommendations/preview/explain`, {
      rules: id,
      contentType: ARTICLE,
      documentId: ids.Gamma,
    });
    expect(body.data.excluded.code).toBe('rule');
    const unknown = await site.admin('POST', `${ADMIN}/recommendations/preview`, { rules: 'no' });
    expect(unknown.status).toBe(404);
  });

  it('keep the change of whoever was first, and tell the other', async () => {
    const { id } = await add({ effect: 'exclude', target: entriesOf('Gamma') });
    const path = `${ADMIN}/rules/${id}`;
    const change = { ...ruleBody({ effect: 'exclude', target: entriesOf('Beta') }), revision: 1 };
    const answers = await Promise.all([
      site.admin('PUT', path, change),
      site.admin('PUT', path, change),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409);
    expect(lost?.body.error.message).toContain('Somebody else');
    expect((await site.admin('GET', path)).body.data).toMatchObject({
      revision: 2,
      owner: 'Ada Min',
      target: { entries: [{ documentId: ids.Beta, title: 'Beta' }] },
    });
    expect((await site.admin('DELETE', `${path}?revision=1`)).status).toBe(409);
    expect((await site.admin('DELETE', `${path}?revision=2`)).status).toBe(200);
    expect((await site.admin('PUT', path, change)).status).toBe(404);
  });

  it('whose term was retired do not apply, and say so', async () => {
    await add({ effect: 'exclude', target: { topics: ['spring'] } });
    expect(idsIn(await list())).not.toContain(ids.Alpha);
    const terms = site.strapi.db.query('plugin::lifecycle-map.term');
    await terms.deleteMany({ where: { facet: 'topic', key: 'spring' } });
    await site.strapi.plugin('lifecycle-map').service('taxonomy').load();
    const { body } = await site.admin('GET', `${ADMIN}/rules`);
    expect(body.data[0].problems).toEqual([{ path: 'target.topics', key: 'spring' }]);
    expect(idsIn(await list())).toContain(ids.Alpha);
    const again = ruleBody({ effect: 'exclude', target: { topics: ['spring'] } });
    const { status, body: refused } = await site.admin('POST', `${ADMIN}/rules`, again);
    expect(status).toBe(400);
    expect(refused.error.details.errors[0]).toMatchObject({ path: ['target', 'topics'] });
  });

  it('tell their conflicts and what they are about before they are saved', async () => {
    const { id } = await add({ name: 'Out', effect: 'exclude', target: { stages: ['reach'] } });
    const { body } = await site.admin(
      'POST',
      `${ADMIN}/rules/check`,
      ruleBody({ effect: 'pin', position: 1, target: entriesOf('Alpha', 'Beta') }),
    );
    expect(body.data).toMatchObject({
      conflicts: [{ kind: 'keeps_out', other: { id, name: 'Out' }, entries: 1, winner: 'other' }],
      problems: [],
      entries: 2,
      catalogue: TITLES.length,
    });
    expect(body.data.sample.map(({ title }: { title: string }) => title)).toEqual([
      'Alpha',
      'Beta',
    ]);
    expect((await site.admin('GET', `${ADMIN}/rules`)).body.data).toHaveLength(1);
  });

  it('are refused where they mean nothing, by name', async () => {
    const refused = async (asked: Parameters<typeof ruleBody>[0]) => {
      const { status, body } = await site.admin('POST', `${ADMIN}/rules`, ruleBody(asked));
      expect(status).toBe(400);
      return body.error.details.errors.map(({ path }: { path: string[] }) => path.join('.'));
    };
    expect(await refused({ effect: 'boost', target: entriesOf('Beta') })).toEqual(['data.factor']);
    expect(await refused({ effect: 'pin', target: entriesOf('Beta') })).toEqual(['data.position']);
    expect(await refused({ effect: 'exclude' })).toEqual(['data.target']);
    expect(
      await refused({
        effect: 'exclude',
        cap: { times: 1, days: 1 },
        target: entriesOf('Beta'),
      }),
    ).toEqual(['data.cap']);
  });

  it('are read and written with permissions of their own', async () => {
    const reader = await site.editor([`${SCOPE}rule.read`]);
    const { id } = await add({ effect: 'exclude', target: entriesOf('Gamma') });
    expect((await reader('GET', `${ADMIN}/rules/${id}`)).status).toBe(200);
    const body = ruleBody({ effect: 'exclude', target: entriesOf('Gamma') });
    expect((await reader('POST', `${ADMIN}/rules`, body)).status).toBe(403);
    expect((await reader('POST', `${ADMIN}/rules/check`, body)).status).toBe(200);
    expect((await reader('DELETE', `${ADMIN}/rules/${id}?revision=1`)).status).toBe(403);
  });

  it('written by another instance, or by a transfer, apply within seconds', async () => {
    const { id } = await add({ effect: 'exclude', target: entriesOf('Gamma') });
    await site.strapi.db.query('plugin::lifecycle-map.rule').deleteMany({ where: { ruleId: id } });
    await expect.poll(async () => idsIn(await list()), { timeout: 5_000 }).toContain(ids.Gamma);
  });
});
