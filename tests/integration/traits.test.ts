import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { TABLES } from '../../server/src/database/migrations/tables';
import type { LifecycleConfig } from '../../server/src/site/lifecycle-config';
import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const API = '/api/lifecycle-map';
const ARTICLE = 'api::article.article';

describe.each(databases)('what a site says of its contacts, on $name', (kind) => {
  let site: Site;
  let settings: LifecycleConfig;
  const articles: Record<string, string> = {};

  const set = (contact: string, data: unknown, query = '') =>
    site.server('PUT', `${API}/contacts/${contact}/traits${query}`, { data });
  const traitsOf = async (contact: string) =>
    (await site.server('GET', `${API}/contacts/${contact}/export`)).body.data.traits;
  const identify = (message: object) =>
    site.server('POST', `${API}/v1/identify`, { type: 'identify', ...message });
  const listOf = async (contact: string) =>
    (await site.server('GET', `${API}/recommendations?contact=${contact}&limit=5`)).body.data;

  beforeAll(async () => {
    site = await startSite(kind);
    settings = site.strapi.config.get('plugin::lifecycle-map');
    settings.traits = { role: {}, plan: {}, seats: {}, trial: {} };
    for (const name of ['budgets', 'valves', 'seals', 'pumps', 'news']) {
      articles[name] = await site.publish(ARTICLE, { title: `About ${name}`, slug: name });
    }
  });
  afterAll(() => site?.stop());

  it('are text, numbers and yes or no, and null takes one away', async () => {
    const first = await set('ada', { role: 'cfo', seats: 12, trial: true });
    expect(first).toMatchObject({
      status: 200,
      body: { data: { contact: 'ada', traits: { role: 'cfo', seats: 12, trial: true } } },
    });
    const second = await set('ada', { plan: 'pro', trial: null, seats: 15 });
    expect(second.body.data.traits).toEqual({ role: 'cfo', seats: 15, plan: 'pro' });
    expect(await traitsOf('ada')).toEqual({ role: 'cfo', seats: 15, plan: 'pro' });
  });

  it('are those that the config declares, and short', async () => {
    const undeclared = await set('bo', { shoe: 43, role: 'cto' });
    expect(undeclared.status).toBe(400);
    expect(undeclared.body.error.details.errors).toMatchObject([{ path: ['data', 'shoe'] }]);
    const wrong = [{ role: 'x'.repeat(257) }, { role: {} }, { role: ['cfo'] }, { role: 'a\0b' }];
    for (const data of wrong) expect((await set('bo', data)).status).toBe(400);
    expect((await set('bo', { role: 'x'.repeat(256) })).status).toBe(200);
    expect((await site.visitor('PUT', `${API}/contacts/bo/traits`, { data: {} })).status).toBe(403);
    expect((await site.reader('PUT', `${API}/contacts/bo/traits`, { data: {} })).status).toBe(403);
  });

  it('come with Segment’s identify and group as well, without those that are not declared', async () => {
    const sent = await identify({ userId: 'cy', traits: { role: 'cfo', shoe: 43 } });
    expect(sent.body.meta.warnings).toEqual({ trait_not_declared: 1 });
    await site.server('POST', `${API}/v1/group`, { userId: 'cy', traits: { plan: 'team' } });
    expect(await traitsOf('cy')).toEqual({ role: 'cfo', plan: 'team' });
    const nothing = await identify({ userId: 'cy', traits: { shoe: 44 } });
    expect(nothing.body.meta.ignored).toEqual({ nothing_to_learn: 1 });
  });

  it('belong to the person, whichever id they came with', async () => {
    const device = '9a4c1c1e-3f0a-4b8e-8f55-1d2c3b4a5d6e';
    await set(device, { role: 'technician', plan: 'free' }, '?identity=anonymous');
    await site.server('POST', `${API}/touchpoints`, {
      contact: 'dee',
      anonymousId: device,
      type: 'page_visited',
    });
    expect(await traitsOf('dee')).toEqual({ role: 'technician', plan: 'free' });
    expect((await set('dee', { plan: null, role: 'cto' })).body.data.traits).toEqual({
      role: 'cto',
    });
  });

  it('go with the contact, and stay out where consent was withdrawn', async () => {
    await set('eve', { role: 'a role of nobody else' });
    await site.server('DELETE', `${API}/contacts/eve`);
    const rows = await site.strapi.db.getConnection(TABLES.traits).select('value');
    expect(JSON.stringify(rows)).not.toContain('a role of nobody else');
    await site.server('PUT', `${API}/contacts/eve/consent`, { consent: false });
    const refused = await set('eve', { role: 'cfo' });
    expect(refused).toMatchObject({
      status: 409,
      body: { error: { details: { code: 'conflict' } } },
    });
    const identified = await identify({ userId: 'eve', traits: { role: 'cfo' } });
    expect(identified.body.meta.ignored).toEqual({ no_consent: 1 });
  });

  it('speak through what such people turned to, from five contacts up', async () => {
    const read = (contact: string, name: string) =>
      site.server('POST', `${API}/touchpoints`, {
        contact,
        type: 'content_viewed',
        content: { contentType: ARTICLE, documentId: articles[name] },
      });
    const people = async (role: string, name: string, count: number) => {
      for (let person = 0; person < count; person += 1) {
        await set(`${role}-${person}`, { role });
        await read(`${role}-${person}`, name);
      }
    };
    await people('buyer', 'budgets', 4);
    await people('fitter', 'valves', 6);
    await set('newcomer-buyer', { role: 'buyer' });
    await set('newcomer-fitter', { role: 'fitter' });
    const sentences = (list: { reasons: { detail: string }[] }[]) =>
      list.flatMap(({ reasons }) => reasons.map(({ detail }) => detail)).join(' ');
    expect(sentences(await listOf('newcomer-buyer'))).not.toContain('of the same kind');
    await people('buyer', 'budgets', 6);
    await people('clerk', 'news', 12);
    const [forBuyers, forFitters] = [
      await listOf('newcomer-buyer'),
      await listOf('newcomer-fitter'),
    ];
    const leads = (list: { documentId: string }[]) =>
      list.find(({ documentId }) => [articles.budgets, articles.valves].includes(documentId));
    expect(leads(forBuyers)?.documentId).toBe(articles.budgets);
    expect(leads(forFitters)?.documentId).toBe(articles.valves);
    expect(sentences(forFitters)).toContain('6 of 6 contacts of the same kind turned to this.');
  });
});
