import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { PERMISSIONS } from '../../plugin/contracts/permissions';
import { adminGate } from '../../server/src/access/admin-gate';
import { adminRoutes } from '../../server/src/routes';
import {
  ARTICLE,
  COURSE,
  LOCALES,
  requestsOf,
  split,
  TAGS,
  TYPES,
  type Library,
} from '../support/admin-requests';
import { databases } from '../support/databases';
import { ruleBody } from '../support/rule-body';
import { startSite, type Send, type Site } from '../support/site';

const ADMIN = '/lifecycle-map';
const DAY_MS = 86_400_000;

/** Tells nothing of the title, as a slug that Strapi makes would. */
let slugs = 0;
const newSlug = (): string => `page-${(slugs += 1)}`;

const explorer = (action: string) => `plugin::content-manager.explorer.${action}`;
const ALL_TITLES = ['Qown', 'Qtheirs', 'Qleurs', 'Qlesson', 'Qlecon', 'Qseul', 'Qdraft'];
const EVERYTHING = Object.values(PERMISSIONS);

interface Conflict {
  kind: string;
  entries: number;
  other: { id: string };
}

/** What the Content Manager itself shows a role: entries, titles, and how many it lists by `uid/locale/status`. */
async function shownBy(send: Send) {
  const entries = new Set<string>();
  const titles = new Set<string>();
  const perLocale = new Map<string, number>();
  for (const uid of TYPES) {
    for (const locale of LOCALES) {
      for (const status of ['draft', 'published']) {
        const path = `/content-manager/collection-types/${uid}?locale=${locale}&status=${status}&pageSize=100`;
        const { body } = await send('GET', path);
        const results: { documentId: string; title?: string }[] = body.results ?? [];
        perLocale.set(`${uid}/${locale}/${status}`, results.length);
        for (const { documentId, title } of results) {
          entries.add(`${uid}/${documentId}`);
          if (title !== undefined) titles.add(title);
        }
      }
    }
  }
  return { entries, titles, perLocale };
}

/** Every way to tag an entry answers alike. */
async function expectTagging(send: Send, reference: string, expected: 200 | 403): Promise<void> {
  const { contentType, documentId } = split(reference);
  const tags = `${ADMIN}/tags/${reference}`;
  expect((await send('PUT', tags, { data: TAGS })).status, tags).toBe(expected);
  const bulk = { contentType, documentIds: [documentId], add: { stages: ['reach'] } };
  const many = await send('POST', `${ADMIN}/tags/bulk`, { data: bulk });
  expect(many.status, `bulk ${reference}`).toBe(expected);
  const form = new FormData();
  const row = { contentType, documentId, ...TAGS, stages: ['reach', 'nurture'] };
  form.append('files', new Blob([JSON.stringify([row])]), 'tags.json');
  const imported = await send('POST', `${ADMIN}/tags/import?dryRun=true`, form);
  const { changes, problems } = imported.body.data;
  expect([changes.length, problems.length]).toEqual(expected === 200 ? [1, 0] : [0, 1]);
  if (expected === 403) expect((await send('DELETE', tags)).status, tags).toBe(403);
}

describe.each(databases)('admin users on $name', (kind) => {
  let site: Site;
  let library: Library;
  const roles: Record<string, Send> = {};

  const writeArticle = async (send: Send, title: string): Promise<string> => {
    const path = `/content-manager/collection-types/${ARTICLE}?locale=en`;
    const slug = newSlug();
    const { body } = await send('POST', path, { title, slug });
    const { documentId } = body.data;
    const address = `/content-manager/collection-types/${ARTICLE}/${documentId}`;
    await send('POST', `${address}/actions/publish?locale=en`, { title, slug });
    return documentId;
  };

  const translate = async (uid: string, documentId: string, title: string): Promise<void> => {
    await site.strapi.documents(uid as 'api::article.article').update({
      documentId,
      locale: 'fr',
      data: { title, slug: newSlug() } as never,
      status: 'published',
    });
  };

  /** Everybody reads everything, most of it long ago, and some buy. */
  const readEverything = async (): Promise<void> => {
    const start = Date.now() - 40 * DAY_MS;
    for (let reader = 1; reader <= 12; reader += 1) {
      const batch = library.references.map(split).flatMap((content, place) =>
        ['recommendation_shown', 'content_viewed'].map((type, offset) => ({
          contact: `reader-${reader}`,
          type,
          content: { ...content, locale: 'en' },
          occurredAt: new Date(start + place * DAY_MS + offset * 60_000).toISOString(),
        })),
      );
      const bought = { contact: `reader-${reader}`, type: 'purchased' };
      const { body } = await site.server('POST', '/api/lifecycle-map/touchpoints', {
        batch: reader % 2 === 0 ? [...batch, bought] : batch,
      });
      expect(body.data.rejected).toEqual([]);
    }
  };

  beforeAll(async () => {
    site = await startSite(kind);
    const read = [...EVERYTHING, explorer('read')];
    const write = [explorer('create'), explorer('update'), explorer('publish')];
    const conditions = ['admin::is-creator'];
    roles['their own entries'] = await site.editor([...read, ...write], {
      types: TYPES,
      conditions,
    });
    const change = [...read, explorer('update')];
    roles['all but titles'] = await site.editor(change, { types: TYPES, fields: ['slug', 'body'] });
    roles['one locale'] = await site.editor(change, { types: TYPES, locales: ['en'] });
    roles['one type'] = await site.editor(change, { types: [COURSE] });
    roles.everything = site.admin;

    const own = await writeArticle(roles['their own entries'], 'Qown');
    const theirs = await writeArticle(site.admin, 'Qtheirs');
    await translate(ARTICLE, theirs, 'Qleurs');
    const course = await site.publish(COURSE, { title: 'Qlesson', slug: newSlug() });
    await translate(COURSE, course, 'Qlecon');
    const french = await site.publish(COURSE, { title: 'Qseul', slug: newSlug() }, 'fr');
    const draft = await site.strapi
      .documents(ARTICLE as 'api::article.article')
      .create({ data: { title: 'Qdraft', slug: newSlug() } as never, locale: 'en' });
    const references = [
      ...[own, theirs, draft.documentId].map((id) => `${ARTICLE}/${id}`),
      ...[course, french].map((id) => `${COURSE}/${id}`),
    ];
    const all = [own, theirs, draft.documentId];
    roles['all, to change their own'] = await site.editor([...read, ...write], {
      types: TYPES,
      conditionsOf: { [explorer('update')]: conditions },
    });
    roles['all, to change none'] = await site.editor(read, { types: TYPES });
    for (const { contentType, documentId } of references.map(split)) {
      await site.admin('PUT', `${ADMIN}/tags/${contentType}/${documentId}`, { data: TAGS });
    }
    library = { references, record: 0, job: '', rule: '' };
    await readEverything();
    const entries = references.map(split);
    const rule = await site.admin(
      'POST',
      `${ADMIN}/rules`,
      ruleBody({ effect: 'boost', factor: 2, target: { entries } }),
    );
    expect(rule.status).toBe(201);
    library.rule = rule.body.data.id;
    const job = await site.admin('POST', `${ADMIN}/tags/bulk`, {
      data: { contentType: ARTICLE, matching: {}, add: { topics: ['Anything'] } },
    });
    expect(job.body.data.total).toBe(all.length);
    library.job = job.body.data.id;
    const { body } = await site.admin('GET', `${ADMIN}/contacts?search=reader-1`);
    library.record = body.data[0].record;
    for (const uid of TYPES) {
      const { tableName } = site.strapi.db.metadata.get(uid);
      await site.strapi.db
        .getConnection(tableName)
        .update({ updated_at: new Date(Date.now() - 500 * DAY_MS) });
    }
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  it('are asked about at every route there is', () => {
    const known = Object.keys(requestsOf(library));
    expect(known.sort()).toEqual(adminRoutes.map(({ method, path }) => `${method} ${path}`).sort());
  });

  const ROLES = ['their own entries', 'all but titles', 'one locale', 'one type'];

  it.each(ROLES)('with %s are told of what the Content Manager shows them', async (name) => {
    const send = roles[name] as Send;
    const shown = await shownBy(send);
    const hidden = library.references.filter((reference) => !shown.entries.has(reference));
    const untold = ALL_TITLES.filter((title) => !shown.titles.has(title));
    expect(hidden.length + untold.length).toBeGreaterThan(0);
    for (const [route, requests] of Object.entries(requestsOf(library))) {
      for (const { method, path, body } of requests) {
        const answer = await send(method, `${ADMIN}${path}`, body);
        expect(answer.status, route).not.toBe(500);
        // An answer may name what its question named.
        const { error, ...told } = answer.body ?? {};
        const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(told);
        const leaked = [
          ...hidden.map((reference) => split(reference).documentId),
          ...untold,
        ].filter((secret) => text.toLowerCase().includes(secret.toLowerCase()));
        const isEcho = (secret: string) => /explain|import/.test(route) && !untold.includes(secret);
        expect(
          leaked.filter((secret) => !isEcho(secret)),
          `${name}: ${route} ${path}`,
        ).toEqual([]);
        expect(JSON.stringify(error ?? '')).not.toMatch(new RegExp(untold.join('|') || '$^', 'i'));
      }
    }
  });

  it.each(ROLES)('with %s count what the Content Manager lists for them', async (name) => {
    const send = roles[name] as Send;
    const { perLocale } = await shownBy(send);
    const { body } = await send('GET', `${ADMIN}/coverage?rows=contentType&columns=locale`);
    for (const { row, column, total, published } of body.data.cells) {
      expect([row, column, total]).toEqual([row, column, perLocale.get(`${row}/${column}/draft`)]);
      expect(published).toBe(perLocale.get(`${row}/${column}/published`));
    }
  });

  it.each(ROLES)('with %s change the tags of what they see, and of nothing else', async (name) => {
    const send = roles[name] as Send;
    const { entries } = await shownBy(send);
    for (const reference of library.references) {
      const expected = entries.has(reference) ? 200 : 403;
      const tags = `${ADMIN}/tags/${reference}`;
      expect((await send('GET', tags)).status, tags).toBe(expected);
      expect((await send('GET', `${ADMIN}/insights/${reference}`)).status).toBe(expected);
      await expectTagging(send, reference, expected);
    }
  });

  it.each(['all, to change their own', 'all, to change none'])(
    'who may read %s, change the tags of what the Content Manager lets them update',
    async (name) => {
      const send = roles[name] as Send;
      const changed = await writeArticle(site.admin, 'Changed');
      const own = name.endsWith('own') ? await writeArticle(send, 'Changed') : null;
      const attempts: [string, 200 | 403][] = [
        ...library.references.map((reference): [string, 200 | 403] => [reference, 403]),
        [`${ARTICLE}/${changed}`, 403],
        ...(own === null ? [] : [[`${ARTICLE}/${own}`, 200] satisfies [string, 200 | 403]]),
      ];
      for (const [reference, expected] of attempts) {
        const address = `/content-manager/collection-types/${reference}?locale=en`;
        // A course in French alone would be created in English.
        const isThere = (await send('GET', address)).body.data?.documentId !== undefined;
        if (isThere) expect((await send('PUT', address, {})).status, reference).toBe(expected);
        const tags = `${ADMIN}/tags/${reference}`;
        expect((await send('GET', tags)).status, tags).toBe(200);
        await expectTagging(send, reference, expected);
      }
      const all = { contentType: ARTICLE, matching: {}, add: { topics: [] } };
      expect((await send('POST', `${ADMIN}/tags/bulk`, { data: all })).status).toBe(403);
      for (const documentId of [changed, ...(own === null ? [] : [own])]) {
        await site.strapi.documents(ARTICLE as 'api::article.article').delete({ documentId });
      }
    },
  );

  it('count entries that they are told of, in conflicts of rules, jobs, places and gaps', async () => {
    const send = roles['their own entries'] as Send;
    const [own = '', , , course = ''] = library.references;
    const both = ruleBody({ effect: 'bury', factor: 2, target: { formats: ['how-to-article'] } });
    const conflicts = async (who: Send) =>
      ((await who('POST', `${ADMIN}/rules/check`, both)).body.data.conflicts as Conflict[]).find(
        ({ other }) => other.id === library.rule,
      );
    expect(await conflicts(site.admin)).toMatchObject({ kind: 'opposite', entries: 4 });
    expect(await conflicts(send)).toMatchObject({ kind: 'opposite', entries: 1 });

    const jobOf = async (who: Send) => (await who('GET', `${ADMIN}/jobs/${library.job}`)).body.data;
    expect(await jobOf(site.admin)).toMatchObject({ total: 3, done: 3, changed: 3 });
    expect(await jobOf(send)).toMatchObject({ total: 1, done: 1, changed: 1 });
    expect(await jobOf(roles['one type'] as Send)).toMatchObject({ total: 0, done: 0, changed: 0 });
    const suggested = async (who: Send) =>
      (await who('GET', `${ADMIN}/jobs?kind=suggest`)).body.data[0];
    await expect.poll(async () => (await suggested(site.admin)).state).toBe('done');
    const whole = (await suggested(site.admin)).total;
    expect(await suggested(send)).toMatchObject({ total: 1, done: 1 });
    expect(whole).toBeGreaterThan(1);

    const placeOf = async (who: Send, reference: string) =>
      (await who('GET', `${ADMIN}/insights/${reference}?locale=en`)).body.data.coverage;
    expect(await placeOf(site.admin, own)).toMatchObject({ place: 1, published: 3 });
    expect(await placeOf(send, own)).toMatchObject({ place: 1, published: 1 });
    const inOneType = await placeOf(roles['one type'] as Send, course);
    expect(inOneType).toMatchObject({ place: 1, published: 1 });

    const exhausted = async (who: Send): Promise<number> => {
      const { cells } = (await who('GET', `${ADMIN}/coverage?contacts=all`)).body.data;
      return cells.reduce((sum: number, cell: { exhausted: number }) => sum + cell.exhausted, 0);
    };
    const untouched = await site.publish(ARTICLE, { title: 'Unread', slug: newSlug() });
    const { stages, intents } = (await site.admin('GET', `${ADMIN}/taxonomy`)).body.data;
    const keys = (terms: { key: string }[]): string[] => terms.map(({ key }) => key);
    const everything = { stages: keys(stages), intents: keys(intents), topics: [], format: null };
    await site.admin('PUT', `${ADMIN}/tags/${ARTICLE}/${untouched}`, { data: everything });
    // Something unread is left for everybody, which is not theirs to know.
    expect(await exhausted(site.admin)).toBe(0);
    expect(await exhausted(send)).toBeGreaterThan(0);
    await site.strapi
      .documents(ARTICLE as 'api::article.article')
      .delete({ documentId: untouched });
  });

  it('with all rights are told of everything', async () => {
    const seen = async (path: string) =>
      JSON.stringify((await site.admin('GET', ADMIN + path)).body);
    const { record, job, rule } = library;
    for (const [path, titles] of Object.entries({
      '/coverage/entries?row=reach&column=learn-how&pageSize=100': ALL_TITLES,
      '/coverage/freshness': ['Qown'],
      '/entries?text=q': ['Qown', 'Qtheirs', 'Qlesson'],
      '/performance': ['Qown', 'Qtheirs', 'Qlesson'],
      [`/contacts/records/${record}/timeline?pageSize=100`]: ['Qown', 'Qtheirs', 'Qlesson'],
      [`/rules/${rule}`]: ['Qown', 'Qtheirs', 'Qlesson'],
      '/tagging?queue=stale&pageSize=50': ['Qown', 'Qtheirs', 'Qdraft', 'Qlesson'],
    })) {
      const text = await seen(path);
      for (const title of titles) expect(text, path).toContain(title);
    }
    const items = await seen(`/jobs/${job}/items`);
    for (const reference of library.references.slice(0, 3)) {
      expect(items).toContain(split(reference).documentId);
    }
  });

  it('keep the entries of a rule that they are not told of', async () => {
    const send = roles['one type'] as Send;
    const path = `${ADMIN}/rules/${library.rule}`;
    const { body } = await send('GET', path);
    const { id, revision, owner, createdAt, updatedAt, problems, entries, ...rule } = body.data;
    expect([id, owner, createdAt, updatedAt, problems, entries]).toHaveLength(6);
    const told = rule.target.entries.map(
      ({ contentType, documentId }: { contentType: string; documentId: string }) => ({
        contentType,
        documentId,
      }),
    );
    expect(told).toHaveLength(2);
    const data = { ...rule, name: 'Renamed', target: { ...rule.target, entries: told } };
    const put = await send('PUT', path, { data, revision });
    expect(put.status).toBe(200);
    const after = await site.admin('GET', path);
    expect(after.body.data.name).toBe('Renamed');
    expect(after.body.data.target.entries).toHaveLength(library.references.length);
    const [hidden] = library.references.map(split);
    const foreign = ruleBody({
      effect: 'boost',
      factor: 2,
      target: { entries: hidden ? [hidden] : [] },
    });
    expect((await send('POST', `${ADMIN}/rules`, foreign)).status).toBe(403);
  });

  it('are told of populated entries as of any others', async () => {
    const { strapi } = site;
    const article = await strapi.documents(ARTICLE as 'api::article.article').findFirst({
      filters: { title: 'Qtheirs' } as never,
      populate: ['localizations', 'createdBy'] as never,
    });
    const shownTo = async (user: unknown): Promise<string> => {
      const { engine } = strapi.service('admin::permission');
      const ability = await engine.generateUserAbility(user);
      const { db, getModel, service } = strapi;
      const parts = { db, getModel: getModel.bind(strapi), service: service.bind(strapi) };
      const entries = await adminGate(parts, ability).output(ARTICLE, [article as never]);
      return JSON.stringify(entries);
    };
    const users: { roles: { code: string }[] }[] = await strapi.db
      .query('admin::user')
      .findMany({ populate: ['roles'], orderBy: { id: 'asc' } });
    const superAdmin = users.find(({ roles: [role] }) => role?.code === 'strapi-super-admin');
    // In the order in which they were made.
    const others = users.filter((user) => user !== superAdmin);
    expect(others.length).toBeGreaterThan(ROLES.length);
    expect(await shownTo(superAdmin)).toContain('Qleurs');
    const english = others[ROLES.indexOf('one locale')];
    expect(await shownTo(english)).toContain('Qtheirs');
    expect(await shownTo(english)).not.toContain('Qleurs');
    expect(await shownTo(others[ROLES.indexOf('all but titles')])).not.toMatch(/Qtheirs|Qleurs/);
    expect(await shownTo(english)).not.toContain('Min');
  });
});
