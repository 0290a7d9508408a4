import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const API = '/api/lifecycle-map';
const ARTICLE = 'api::article.article';
const CASE = 'api::case-study.case-study';
const COURSE = 'api::course.course';
const DAY_MS = 86_400_000;

interface Item {
  documentId: string;
  contentType: string;
  stages: string[];
  intents: string[];
  score: number;
  url: string | null;
  entry: Record<string, unknown>;
  reasons: { code: string; contribution: number; detail: string }[];
}

interface Meta {
  contact: { stage: string; stages: Record<string, number>; touchpoints: number };
}

describe.each(databases)('recommendations on $name', (kind) => {
  let site: Site;
  const ids = new Map<string, string>();

  const add = async (
    uid: string,
    slug: string,
    tags: { stages: string[]; intents: string[]; format: string } | null,
  ): Promise<void> => {
    const documentId = await site.publish(uid, {
      title: `About ${slug}`,
      slug,
      summary: `All of ${slug}`,
      body: 'Words.',
    });
    ids.set(slug, documentId);
    if (!tags) return;
    const { status } = await site.admin('PUT', `${API.slice(4)}/tags/${uid}/${documentId}`, {
      data: { ...tags, topics: [] },
    });
    expect(status).toBe(200);
  };
  const id = (slug: string): string => ids.get(slug) ?? `no ${slug}`;
  const ago = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();
  const viewed = (uid: string, slug: string, days: number) => ({
    type: 'content_viewed',
    content: { contentType: uid, documentId: id(slug) },
    occurredAt: ago(days),
  });
  const forHistory = async (
    touchpoints: object[],
    more: object = {},
  ): Promise<{ data: Item[]; meta: Meta }> => {
    const { status, body } = await site.server('POST', `${API}/recommendations`, {
      touchpoints,
      ...more,
    });
    expect(status, JSON.stringify(body)).toBe(200);
    return body;
  };

  beforeAll(async () => {
    site = await startSite(kind);
    const reach = { stages: ['reach'], intents: ['recognize-problem'], format: 'how-to-article' };
    await add(ARTICLE, 'what-is-it', reach);
    await add(ARTICLE, 'signs-of-trouble', reach);
    await add(ARTICLE, 'explained', {
      stages: ['nurture'],
      intents: ['explore-solutions'],
      format: 'webinar',
    });
    await add(ARTICLE, 'answers', { stages: ['nurture'], intents: ['get-answers'], format: 'faq' });
    await add(ARTICLE, 'checklist', {
      stages: ['nurture'],
      intents: ['use-resource'],
      format: 'checklist',
    });
    await add(CASE, 'proof', { stages: ['convert'], intents: ['validate'], format: 'case-study' });
    await add(CASE, 'comparison', {
      stages: ['convert'],
      intents: ['compare'],
      format: 'case-study',
    });
    await add(COURSE, 'first-steps', {
      stages: ['grow'],
      intents: ['onboard'],
      format: 'online-course',
    });
    await add(COURSE, 'refer-us', {
      stages: ['grow'],
      intents: ['advocate'],
      format: 'affiliate-program',
    });
    await add(ARTICLE, 'untagged', null);
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  it('is useful to a newcomer: from the start of the cycle, with reasons that add up', async () => {
    const { status, headers, body } = await site.reader('GET', `${API}/recommendations`);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(body.data.length).toBe(10);
    expect(body.data[0].stages).toContain('reach');
    for (const item of body.data as Item[]) {
      const sum = item.reasons.reduce((total, { contribution }) => total + contribution, 0);
      expect(Math.abs(sum - item.score)).toBeLessThan(1e-6);
      expect(item.reasons.every(({ detail }) => detail.length > 10)).toBe(true);
    }
    expect(body.data.map(({ url }: Item) => url)).toContain('/customers/proof');
  });

  it('onboards a first-time customer, and does not explain the problem again', async () => {
    const { data, meta } = await forHistory([
      viewed(ARTICLE, 'what-is-it', 20),
      viewed(CASE, 'proof', 12),
      { type: 'purchased', occurredAt: ago(5) },
    ]);
    expect(meta.contact.stage).toBe('grow');
    expect(data[0]?.documentId).toBe(id('first-steps'));
    expect(data.slice(0, 2).flatMap(({ stages }) => stages)).not.toContain('reach');
  });

  it('asks a ten-purchase fan to advocate', async () => {
    const purchases = Array.from({ length: 10 }, (_, index) => ({
      type: index === 0 ? 'purchased' : 'renewed',
      occurredAt: ago(400 - index * 40),
    }));
    const { data, meta } = await forHistory(purchases);
    expect(meta.contact.stage).toBe('grow');
    expect(data[0]?.documentId).toBe(id('refer-us'));
  });

  it('gives an evaluator proof', async () => {
    const { data, meta } = await forHistory([
      viewed(ARTICLE, 'explained', 6),
      { type: 'pricing_viewed', occurredAt: ago(2) },
      { type: 'demo_requested', occurredAt: ago(1) },
    ]);
    expect(meta.contact.stage).toBe('convert');
    expect(data[0]?.stages).toContain('convert');
  });

  it('lets a silent lead drift back', async () => {
    const lead = [{ type: 'demo_requested', occurredAt: ago(240) }];
    const { meta } = await forHistory(lead);
    expect(meta.contact.stage).not.toBe('convert');
    const then = await forHistory(lead, { at: ago(239) });
    expect(then.meta.contact.stage).toBe('convert');
  });

  it('takes a customer back to the start when their own reading says so', async () => {
    const { meta } = await forHistory([
      { type: 'purchased', occurredAt: ago(200) },
      viewed(ARTICLE, 'what-is-it', 3),
      viewed(ARTICLE, 'signs-of-trouble', 2),
      viewed(ARTICLE, 'what-is-it', 1),
      viewed(ARTICLE, 'signs-of-trouble', 0.5),
      { type: 'search_performed', occurredAt: ago(0.4) },
    ]);
    expect(meta.contact.stages.reach).toBeGreaterThan(0.3);
  });

  it('never returns what was consumed, unless its format bears repeating', async () => {
    const { data } = await forHistory([viewed(CASE, 'proof', 1), viewed(ARTICLE, 'checklist', 1)]);
    expect(data.map(({ documentId }) => documentId)).not.toContain(id('proof'));
    expect(data.map(({ documentId }) => documentId)).toContain(id('checklist'));
    const shown = await forHistory([
      { ...viewed(CASE, 'proof', 1), type: 'recommendation_shown' },
      { ...viewed(CASE, 'comparison', 1), type: 'email_opened' },
    ]);
    expect(shown.data.map(({ documentId }) => documentId)).toContain(id('proof'));
    expect(shown.data.map(({ documentId }) => documentId)).toContain(id('comparison'));
  });

  it('reflects a touchpoint in the very next list', async () => {
    await site.server('POST', `${API}/touchpoints`, {
      contact: 'now',
      ...viewed(CASE, 'proof', 0),
    });
    const { body } = await site.reader('GET', `${API}/recommendations?contact=now&limit=50`);
    expect(body.data.map(({ documentId }: Item) => documentId)).not.toContain(id('proof'));
    expect(body.meta.contact.touchpoints).toBe(1);
  });

  it('never returns drafts, unpublished or deleted entries, nor those of types that did not opt in', async () => {
    const listed = async (): Promise<string[]> =>
      (await site.server('GET', `${API}/recommendations?limit=50`)).body.data.map(
        ({ documentId }: Item) => documentId,
      );
    const documents = site.strapi.documents(ARTICLE as 'api::article.article');
    const draft = await documents.create({
      data: { title: 'Draft', slug: 'draft' } as never,
      locale: 'en',
    });
    expect(await listed()).not.toContain(draft.documentId);
    await documents.publish({ documentId: draft.documentId, locale: 'en' });
    expect(await listed()).toContain(draft.documentId);
    await documents.unpublish({ documentId: draft.documentId, locale: 'en' });
    expect(await listed()).not.toContain(draft.documentId);
    await documents.publish({ documentId: draft.documentId, locale: 'en' });
    await documents.delete({ documentId: draft.documentId });
    expect(await listed()).not.toContain(draft.documentId);
    const legal = await site.publish('api::legal-page.legal-page', { title: 'Imprint' }, undefined);
    expect(await listed()).not.toContain(legal);
    const asked = await site.server(
      'GET',
      `${API}/recommendations?contentTypes=api::legal-page.legal-page`,
    );
    expect(asked.status).toBe(400);
  });

  it('returns entries in the locale asked for, and in no other', async () => {
    const french = await site.server('GET', `${API}/recommendations?locale=fr`);
    expect(french.body.data).toEqual([]);
    await site.strapi.documents(ARTICLE as 'api::article.article').update({
      documentId: id('answers'),
      locale: 'fr',
      data: { title: 'Réponses', slug: 'reponses' } as never,
      status: 'published',
    });
    const { body } = await site.server('GET', `${API}/recommendations?locale=fr`);
    expect(body.data.map(({ entry }: Item) => entry.title)).toEqual(['Réponses']);
    const details = body.data[0].reasons.map(({ detail }: { detail: string }) => detail);
    expect(details.join('\n')).toMatch(/étape|intention/);
    expect((await site.server('GET', `${API}/recommendations?locale=xx`)).status).toBe(400);
  });

  it('leaves out types that the caller may not find, in lists and in sentences', async () => {
    const role = await site.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    const where = { action: `${COURSE}.find`, role: role.id };
    await site.strapi.db.query('plugin::users-permissions.permission').deleteMany({ where });
    const { body } = await site.visitor('GET', `${API}/recommendations?limit=50`);
    expect(body.data.length).toBeGreaterThan(0);
    expect(body.data.map(({ contentType }: Item) => contentType)).not.toContain(COURSE);
    const asked = await site.visitor('GET', `${API}/recommendations?contentTypes=${COURSE}`);
    expect(asked.status).toBe(403);
    await site.strapi.db.query('plugin::users-permissions.permission').create({ data: where });
  });

  it('gives more like the entry being read, and stores nothing of it', async () => {
    const context = { contentType: CASE, documentId: id('proof') };
    const { data, meta } = await forHistory([], { context });
    expect(data.map(({ documentId }) => documentId)).not.toContain(id('proof'));
    expect(meta.contact.touchpoints).toBe(1);
    const { body } = await site.server(
      'GET',
      `${API}/recommendations?contact=never-seen&context[contentType]=${CASE}&context[documentId]=${id('proof')}`,
    );
    expect(body.data.map(({ documentId }: Item) => documentId)).not.toContain(id('proof'));
    const stored = await site.server('GET', `${API}/contacts/never-seen/export`);
    expect(stored.body.data.touchpoints).toEqual([]);
    expect(JSON.stringify(stored.body.data)).not.toContain(id('proof'));
  });

  it('restricts the slot, excludes, limits, and shapes entries as Strapi does', async () => {
    const { data } = await forHistory([], {
      stages: ['convert'],
      exclude: [id('proof')],
      limit: 1,
      fields: ['title'],
    });
    expect(data.map(({ documentId }) => documentId)).toEqual([id('comparison')]);
    expect(data[0]?.entry).toMatchObject({ title: 'About comparison' });
    expect(data[0]?.entry).not.toHaveProperty('summary');
    const query = `contentTypes=${ARTICLE},${CASE}&intents=compare,validate&formats[]=case-study`;
    const { body } = await site.server('GET', `${API}/recommendations?${query}`);
    expect(body.data.map(({ documentId }: Item) => documentId).sort()).toEqual(
      [id('comparison'), id('proof')].sort(),
    );
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=51', 'limit'],
    ['limit=ten', 'limit'],
    ['speed=fast', 'speed'],
    ['fields[0]=colour', 'colour'],
    ['populate[0]=colour', 'colour'],
    ['at=yesterday', 'at'],
    ['context[contentType]=x', 'context'],
    ['touchpoints[0][type]=page_visited', 'touchpoints'],
    ['contentTypes=api::nope.nope', 'api::nope.nope'],
  ])('answers 400 to ?%s and names what was wrong', async (query, named) => {
    const { status, body } = await site.server('GET', `${API}/recommendations?${query}`);
    expect(status).toBe(400);
    expect(JSON.stringify(body.error)).toContain(named);
  });

  it('gives the same list for the same contact and data', async () => {
    const ask = async () =>
      (await site.reader('GET', `${API}/recommendations?contact=now&limit=20`)).body.data;
    expect(await ask()).toEqual(await ask());
  });

  it('explains the place of an entry, or what keeps it out', async () => {
    const explain = async (uid: string, slug: string) =>
      (
        await site.server(
          'GET',
          `${API}/recommendations/explain?contact=now&contentType=${uid}&documentId=${id(slug)}`,
        )
      ).body.data;
    const list = (await site.server('GET', `${API}/recommendations?contact=now&limit=50`)).body
      .data as Item[];
    const place = list.findIndex(({ documentId }) => documentId === id('comparison'));
    expect(await explain(CASE, 'comparison')).toMatchObject({
      rank: place + 1,
      score: list[place]?.score,
      excluded: null,
    });
    expect((await explain(CASE, 'proof')).excluded).toMatchObject({ code: 'consumed' });
    expect((await explain(CASE, 'nothing')).excluded).toMatchObject({ code: 'not_published' });
  });

  it('explains what the parameters of the list keep out, in its language', async () => {
    const excluded = async (slug: string, more: string) => {
      const address = `contentType=${CASE}&documentId=${id(slug)}`;
      const { body } = await site.server(
        'GET',
        `${API}/recommendations/explain?${address}&${more}`,
      );
      return body.data.excluded;
    };
    const context = `context[contentType]=${CASE}&context[documentId]=${id('proof')}`;
    expect(await excluded('proof', context)).toMatchObject({ code: 'context' });
    expect(await excluded('comparison', context)).toBeNull();
    expect(await excluded('proof', `exclude=${id('proof')}`)).toMatchObject({
      code: 'exclude',
      detail: 'The request excludes it.',
    });
    expect(await excluded('proof', 'stages=grow')).toMatchObject({ code: 'slot' });
    expect(await excluded('proof', `contentTypes=${COURSE}`)).toMatchObject({ code: 'slot' });
    expect(await excluded('proof', 'stages=convert&intents=validate')).toBeNull();
    await site.strapi.documents(CASE as 'api::case-study.case-study').update({
      documentId: id('proof'),
      locale: 'fr',
      data: { title: 'Preuve', slug: 'preuve' } as never,
      status: 'published',
    });
    expect(await excluded('proof', `locale=fr&exclude=${id('proof')}`)).toMatchObject({
      detail: "La requête l'exclut.",
    });
    expect(await excluded('proof', 'locale=fr&formats=faq')).toMatchObject({
      code: 'slot',
      detail: expect.stringContaining('étapes'),
    });
    expect(await excluded('proof', `locale=fr&${context}`)).toMatchObject({
      detail: expect.stringContaining('en cours de lecture'),
    });
  });

  it('explains every place of a short list as it is listed', async () => {
    const asked = 'contact=explorer&limit=4';
    const { body } = await site.reader('GET', `${API}/recommendations?${asked}`);
    for (const { rank, score, contentType, documentId } of body.data) {
      const address = `contentType=${contentType}&documentId=${documentId}`;
      const explained = await site.reader(
        'GET',
        `${API}/recommendations/explain?${asked}&${address}`,
      );
      expect(explained.body.data).toMatchObject({ rank, score });
    }
  });

  const explorationIn = (items: Item[]) =>
    items.flatMap(({ reasons }) => reasons.filter(({ code }) => code === 'exploration'));

  it('tries things on somebody, and not on nobody, in previews or as of another time', async () => {
    const listed = async (query: string): Promise<Item[]> =>
      (await site.server('GET', `${API}/recommendations?limit=50${query}`)).body.data;
    const tried = explorationIn(await listed('&contact=explorer'));
    expect(tried.length).toBeGreaterThan(0);
    expect(tried.every(({ contribution }) => contribution > 0)).toBe(true);
    expect(explorationIn(await listed(''))).toEqual([]);
    expect(explorationIn(await listed(`&contact=explorer&at=${ago(0)}`))).toEqual([]);
    const preview = await site.admin('POST', '/lifecycle-map/recommendations/preview', {
      contact: 'explorer',
      limit: 50,
    });
    expect(preview.status).toBe(200);
    expect(explorationIn(preview.body.data)).toEqual([]);
  });

  it('tires of what was shown and ignored, and says so', async () => {
    const shown = (days: number) => ({
      ...viewed(COURSE, 'first-steps', days),
      type: 'recommendation_shown',
    });
    const customer = { type: 'purchased', occurredAt: ago(5) };
    const first = await forHistory([customer]);
    expect(first.data[0]?.documentId).toBe(id('first-steps'));
    const { data } = await forHistory([customer, shown(3), shown(2), shown(1)]);
    const course = data.find(({ documentId }) => documentId === id('first-steps'));
    expect(explorationIn(data)).toEqual([
      {
        code: 'exploration',
        contribution: expect.closeTo(-0.67, 1),
        detail: 'It was shown to this contact 3 times and not opened.',
        params: {},
      },
    ]);
    expect(course?.score).toBeLessThan(first.data[0]?.score ?? 0);
    const sum = course?.reasons.reduce((total, { contribution }) => total + contribution, 0) ?? NaN;
    expect(sum).toBeCloseTo(course?.score ?? 0, 6);
  });

  it('lists tagged entries by their terms, in pages', async () => {
    const { body } = await site.reader(
      'GET',
      `${API}/contents?stages=nurture&pagination[pageSize]=2`,
    );
    expect(body.meta.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 2, total: 3 });
    expect(body.data).toHaveLength(2);
    const all = await site.reader(
      'GET',
      `${API}/contents?pagination[limit]=50&pagination[start]=0`,
    );
    expect(all.body.data.map(({ documentId }: Item) => documentId)).not.toContain(id('untagged'));
    expect(all.body.meta.pagination.total).toBe(9);
  });

  it('remembers served lists for known people, and nothing for nobody', async () => {
    const count = async (): Promise<number> => {
      await site.strapi.plugin('lifecycle-map').service('servedLists').flush();
      const [row] = await site.strapi.db
        .getConnection('lifecycle_map_served')
        .count({ count: '*' });
      return Number(row?.count);
    };
    const before = await count();
    await site.server('GET', `${API}/recommendations`);
    await site.server('GET', `${API}/recommendations?contact=served-first&at=${ago(1)}`);
    expect(await count()).toBe(before);
    await site.server('GET', `${API}/recommendations?contact=served-first`);
    expect(await count()).toBe(before + 1);
  });
});
