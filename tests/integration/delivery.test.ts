import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases } from '../support/databases';
import { startSite, type Send, type Site } from '../support/site';

const API = '/api/lifecycle-map';
const ARTICLE = 'api::article.article';
const COURSE = 'api::course.course';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;

interface Delivery {
  channel: string;
  notBefore: string;
  confidence: number;
  basis: string;
}

interface Answer {
  data: { delivery: Delivery | null }[];
  meta: {
    contact?: {
      stage: string;
      stages: Record<string, number>;
      evidence: { type: string; documentId?: string; stage: string; weight: number }[];
      moments: { key: string; detail: string }[];
      next: { kind: string; ask: string | null; channel: string; why: string };
    };
  };
}

const today = (): number => Math.floor(Date.now() / DAY_MS) * DAY_MS;

/** 9:00 UTC of the latest Tuesday that is long enough ago not to be fresh: the contact is silent since. */
const lastTuesday = (): number => {
  const day = today() - 2 * DAY_MS;
  return day - ((new Date(day).getUTCDay() + 5) % 7) * DAY_MS + 9 * HOUR_MS;
};

const iso = (at: number): string => new Date(at).toISOString();
const ago = (days: number): string => iso(Date.now() - days * DAY_MS);

/** Opens e-mails on Tuesdays, a little after 9 UTC. */
const tuesdayOpens = (contact?: string): object[] =>
  Array.from({ length: 10 }, (_, week) => ({
    ...(contact ? { contact } : {}),
    type: 'email_opened',
    channel: 'email',
    occurredAt: iso(lastTuesday() - week * WEEK_MS + 6 * 60_000),
  }));

describe.each(databases)('delivery, moments and evidence on $name', (kind) => {
  let site: Site;
  let article = '';
  let course = '';

  const post = async (batch: object[]): Promise<void> => {
    const { status, body } = await site.server('POST', `${API}/touchpoints`, { batch });
    expect(status).toBe(202);
    expect(body.data.rejected).toEqual([]);
  };
  const get = async (query: string, send: Send = site.reader): Promise<Answer> => {
    const { status, body } = await send('GET', `${API}/recommendations?${query}`);
    expect(status, JSON.stringify(body)).toBe(200);
    return body;
  };
  const deliveryTo = async (contact: string, more = ''): Promise<Delivery | null> => {
    const { data } = await get(`contact=${contact}${more}`);
    const [first] = data;
    if (first === undefined) throw new Error('The list was empty');
    expect(data.map(({ delivery }) => delivery)).toEqual(data.map(() => first.delivery));
    return first.delivery;
  };
  const momentOf = (delivery: Delivery | null): [number, number] => {
    const at = new Date(delivery?.notBefore ?? NaN);
    return [at.getUTCDay(), at.getUTCHours()];
  };

  beforeAll(async () => {
    site = await startSite(kind);
    article = await site.publish(ARTICLE, { title: 'What is it', slug: 'what-is-it', body: 'A.' });
    course = await site.publish(COURSE, { title: 'First steps', slug: 'first-steps', body: 'B.' });
    await site.publish(ARTICLE, { title: 'And then', slug: 'and-then', body: 'C.' });
    await site.publish(ARTICLE, { title: 'Et alors', slug: 'et-alors', body: 'D.' }, 'fr');
    await site.admin('PUT', `/lifecycle-map/tags/${COURSE}/${course}`, {
      data: { stages: ['grow'], intents: ['onboard'], format: 'online-course', topics: [] },
    });
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  it('meets a newcomer to an empty site at their next visit', async () => {
    const { data, meta } = await get('contact=newcomer');
    expect(data.length).toBeGreaterThan(0);
    expect(data.map(({ delivery }) => delivery?.channel)).toEqual(data.map(() => 'site'));
    expect(meta.contact).toMatchObject({
      evidence: [],
      moments: [],
      next: { kind: 'content', ask: null, channel: 'site', until: null },
    });
    await post([{ contact: 'no-channel', type: 'page_visited', occurredAt: ago(0.01) }]);
    expect((await deliveryTo('no-channel'))?.channel).toBe('site');
  });

  it('reaches whoever opens e-mails on Tuesdays at 9 by e-mail, on a Tuesday at 9', async () => {
    await post(tuesdayOpens('tuesday'));
    const delivery = await deliveryTo('tuesday');
    expect(delivery).toMatchObject({
      channel: 'email',
      basis:
        'This contact answered 10 times through “email”. This contact is often active on Tuesdays around 09:00 UTC.',
    });
    expect(momentOf(delivery)).toEqual([2, 9]);
    expect(delivery?.confidence).toBeGreaterThan(0.3);
    expect(delivery?.confidence).toBeLessThan(1);
    const at = Date.parse(delivery?.notBefore ?? '');
    expect(at).toBeGreaterThanOrEqual(today());
    expect(at).toBeLessThan(today() + 8 * DAY_MS);
    expect(await deliveryTo('tuesday')).toEqual(delivery);
  });

  it('says so in the language of the list', async () => {
    const french = await deliveryTo('tuesday', '&locale=fr');
    expect(french?.basis).toContain('souvent actif le mardi vers 9 h UTC');
  });

  it('says the same of a history given inline, as of another time, and in the preview', async () => {
    const stored = await deliveryTo('tuesday');
    const body = { touchpoints: tuesdayOpens() };
    const inline = await site.server('POST', `${API}/recommendations`, body);
    expect(inline.body.data[0].delivery).toEqual(stored);
    const preview = await site.admin('POST', '/lifecycle-map/recommendations/preview', {
      contact: 'tuesday',
    });
    expect(preview.body.data[0].delivery).toEqual(stored);
    const monday = lastTuesday() - 15 * DAY_MS;
    const then = await get(`contact=tuesday&at=${iso(monday)}`, site.server);
    expect(then.data[0]?.delivery?.notBefore).toBe(iso(lastTuesday() - 14 * DAY_MS));
  });

  it('follows up soon on a fresh engagement, not next week', async () => {
    await post([
      ...tuesdayOpens('fresh'),
      {
        contact: 'fresh',
        type: 'content_viewed',
        content: { contentType: ARTICLE, documentId: article },
      },
    ]);
    const delivery = await deliveryTo('fresh');
    expect(delivery?.channel).toBe('email');
    const at = Date.parse(delivery?.notBefore ?? '');
    expect(at).toBeGreaterThan(Date.now() - HOUR_MS);
    expect(at).toBeLessThanOrEqual(Date.now() + HOUR_MS);
  });

  it('counts reading an entry as fresh, and still says the same all day', async () => {
    const query = `contact=tuesday&context[contentType]=${ARTICLE}&context[documentId]=${article}`;
    const [delivery] = (await get(query)).data.map((item) => item.delivery);
    expect(delivery?.notBefore).toBe(iso(today()));
    expect(delivery?.basis).toContain('soon');
  });

  it('never names e-mail once e-mail was unsubscribed from, however long ago', async () => {
    const off = { type: 'unsubscribed', channel: 'Email', occurredAt: ago(200) };
    await post([...tuesdayOpens('off'), { contact: 'off', ...off }]);
    expect((await deliveryTo('off'))?.channel).toBe('site');
    await post(
      Array.from({ length: 600 }, (_, count) => ({
        contact: 'off',
        type: 'link_clicked',
        channel: count % 2 === 0 ? 'email' : 'messenger',
        occurredAt: ago(100 - count / 10),
      })),
    );
    expect((await deliveryTo('off'))?.channel).toBe('messenger');
    await post([{ contact: 'off', type: 'unsubscribed', occurredAt: ago(1) }]);
    const gone = await deliveryTo('off');
    expect(gone?.channel).toBe('site');
    expect(gone?.basis).toContain('next visit');
  });

  it('tells nobody "e-mail" who has no address and never answered there', async () => {
    await post(['one', 'two', 'three'].flatMap(tuesdayOpens));
    expect((await deliveryTo('never-seen'))?.channel).toBe('site');
    const { data } = await get('anonymousId=0b8f3f0a-6a3b-4f0e-9d6c-2f1f5e7c9a10', site.server);
    expect(data[0]?.delivery?.channel).toBe('site');
  });

  it('lends newcomers what at least five contacts do, the same after a rebuild', async () => {
    const address = 'never.seen@example.com';
    const newcomer = await deliveryTo(address);
    expect(newcomer?.channel).toBe('email');
    expect(newcomer?.basis).toContain('Other contacts answer through “email”.');
    const model = site.strapi.plugin('lifecycle-map').service('model');
    const before = [model.population().rhythm(), model.population().channels()];
    model.reset();
    model.startBuilding();
    await model.ready();
    expect([model.population().rhythm(), model.population().channels()]).toEqual(before);
    expect(await deliveryTo(address)).toEqual(newcomer);
  });

  it('reads a contact’s touchpoints once for all of it', async () => {
    const queries: string[] = [];
    const note = ({ sql }: { sql: string }): number => queries.push(sql);
    site.strapi.db.connection.on('query', note);
    await deliveryTo('tuesday');
    site.strapi.db.connection.removeListener('query', note);
    const histories = queries.filter(
      (sql) => sql.includes('lifecycle_map_touchpoints') && sql.includes('identity_id'),
    );
    expect(histories).toHaveLength(1);
  });

  it('asks a served customer for a review, and nobody before', async () => {
    const momentsOf = async (contact: string, more = '') =>
      (await get(`contact=${contact}${more}`)).meta.contact?.moments;
    await post([{ contact: 'served', type: 'purchased', occurredAt: ago(40) }]);
    expect(await momentsOf('served')).toEqual([]);
    const content = { contentType: COURSE, documentId: course };
    await post([{ contact: 'served', type: 'course_completed', content, occurredAt: ago(9) }]);
    const moments = await momentsOf('served');
    expect(moments?.map(({ key }) => key)).toEqual(['review']);
    expect(moments?.[0]?.detail).toContain('“Course completed” on');
    expect((await momentsOf('served', '&locale=fr'))?.[0]?.detail).toContain('porté ses fruits');
    const nextFor = async () => (await get('contact=served')).meta.contact?.next;
    expect(await nextFor()).toMatchObject({ kind: 'ask', ask: 'review', channel: 'site' });
    const shown = { type: 'ask_shown', properties: { ask: 'review' }, occurredAt: ago(2) };
    await post([{ contact: 'served', ...shown }]);
    expect(await momentsOf('served')).toEqual([]);
    expect(await nextFor()).toMatchObject({ kind: 'content', ask: null });
    expect((await nextFor())?.why).toContain('thank you');
  });

  it('asks nothing of whoever has a problem', async () => {
    const content = { contentType: COURSE, documentId: course };
    await post([
      { contact: 'troubled', type: 'purchased', occurredAt: ago(40) },
      { contact: 'troubled', type: 'course_completed', content, occurredAt: ago(9) },
    ]);
    expect((await get('contact=troubled')).meta.contact?.moments).toHaveLength(1);
    await post([{ contact: 'troubled', type: 'support_requested', occurredAt: ago(1) }]);
    expect((await get('contact=troubled')).meta.contact?.moments).toEqual([]);
  });

  it('reports the touchpoints behind a stage, and takes the CRM at its word', async () => {
    await post([
      { contact: 'told', type: 'search_performed', occurredAt: ago(9) },
      { contact: 'told', type: 'stage_declared_convert', occurredAt: ago(2) },
    ]);
    const { meta } = await get('contact=told');
    expect(meta.contact?.stage).toBe('convert');
    expect(meta.contact?.evidence.map(({ type, stage }) => [type, stage])).toEqual([
      ['stage_declared_convert', 'convert'],
      ['search_performed', 'reach'],
    ]);
  });

  it('names no content in evidence that the caller may not find, and nothing to a mere device', async () => {
    const { body } = await site.server('POST', `${API}/contacts/token`, { contact: 'served' });
    const evidenceFor = async (): Promise<string[]> => {
      const { meta } = await get(`contactToken=${body.data.token}&include=contact`, site.visitor);
      const evidence = meta.contact?.evidence ?? [];
      expect(evidence.map(({ type }) => type)).toContain('course_completed');
      return evidence.flatMap(({ documentId }) => documentId ?? []);
    };
    expect(await evidenceFor()).toEqual([course]);
    const role = await site.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    const where = { action: `${COURSE}.find`, role: role.id };
    await site.strapi.db.query('plugin::users-permissions.permission').deleteMany({ where });
    expect(await evidenceFor()).toEqual([]);
    await site.strapi.db.query('plugin::users-permissions.permission').create({ data: where });
    const device = 'anonymousId=6f1f7a52-9d0c-4b57-8f1e-2f4c8a9d1b3e';
    const told = await get(`${device}&include=contact`, site.visitor);
    expect(told.meta.contact).toBeUndefined();
  });
});
