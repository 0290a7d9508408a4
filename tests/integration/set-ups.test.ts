import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases, type DatabaseKind } from '../support/databases';
import { startSite, type Site } from '../support/site';

const ARTICLE = 'api::article.article';
const SCHEMA = 'marketing';

interface SetUp {
  name: string;
  kind: DatabaseKind;
  env: Record<string, string>;
  /** Where the content API and the admin API are. */
  api?: string;
  /** False where nobody may ask without a token. */
  hasVisitors?: boolean;
}

const onEach = (name: string, env: SetUp['env']): SetUp[] =>
  databases.map((kind) => ({ name: `${name} on ${kind.name}`, kind, env }));
const on = (database: string, name: string, set: Partial<SetUp>): SetUp[] =>
  databases
    .filter((kind) => kind.name === database)
    .map((kind) => ({ name, kind, env: {}, ...set }));

const SET_UPS: SetUp[] = [
  ...onEach('one connection to the database', {
    DATABASE_POOL_MIN: '0',
    DATABASE_POOL_MAX: '1',
    // A wait for a second one ends here, as an error.
    DATABASE_CONNECTION_TIMEOUT: '10000',
  }),
  ...on('PostgreSQL', 'a schema of its own', { env: { DATABASE_SCHEMA: SCHEMA } }),
  ...on('SQLite', 'the default journal of SQLite', { env: { SQLITE_WAL: 'false' } }),
  ...on('SQLite', 'another prefix of the content API', {
    env: { REST_PREFIX: '/content/v1' },
    api: '/content/v1',
  }),
  ...on('SQLite', 'a sub-path of its host', {
    env: { PUBLIC_URL: 'https://www.example.com/cms' },
  }),
  ...on('SQLite', 'another path of the admin panel', { env: { ADMIN_PATH: '/editors' } }),
  ...on('SQLite', 'no users and permissions', {
    env: { USERS_PERMISSIONS: 'false' },
    hasVisitors: false,
  }),
  ...on('SQLite', 'GraphQL', { env: { GRAPHQL: 'true' } }),
];

/** Those of the usual set-up, as each site is booted in the same process. */
const USUAL: SetUp['env'] = {
  DATABASE_SCHEMA: 'public',
  SQLITE_WAL: 'true',
  REST_PREFIX: '/api',
  PUBLIC_URL: '',
  ADMIN_PATH: '',
  USERS_PERMISSIONS: 'true',
  GRAPHQL: 'false',
};

describe.each(SET_UPS)('a site with $name', ({ kind, env, api = '/api', hasVisitors = true }) => {
  let site: Site;
  let before: Record<string, string | undefined>;
  const lifecycle = `${api}/lifecycle-map`;

  beforeAll(async () => {
    const own = { ...USUAL, ...env };
    before = Object.fromEntries(Object.keys(own).map((name) => [name, process.env[name]]));
    const database = await (env.DATABASE_SCHEMA === undefined
      ? kind.create()
      : kind.createWithSchema?.(env.DATABASE_SCHEMA));
    site = await startSite(kind, { env: own, ...(database && { database }) });
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });

  it('goes from a tag and a touchpoint to a recommendation, an export and an erasure', async () => {
    const contact = 'ana@example.com';
    const slug = randomUUID();
    const read = await site.publish(ARTICLE, { title: 'Read already', slug: randomUUID() });
    const next = await site.publish(ARTICLE, { title: 'To be read', slug });
    const tagged = await site.admin('PUT', `/lifecycle-map/tags/${ARTICLE}/${next}`, {
      data: {
        stages: ['nurture'],
        intents: ['learn-how'],
        format: 'how-to-article',
        topics: ['A'],
      },
    });
    expect(tagged.status).toBe(200);
    const content = { contentType: ARTICLE, documentId: read };
    const stored = await site.server('POST', `${lifecycle}/touchpoints`, {
      batch: [
        { contact, type: 'content_viewed', content },
        { contact, anonymousId: randomUUID(), type: 'form_submitted' },
      ],
    });
    expect(stored).toMatchObject({ status: 202, body: { data: { accepted: 2, rejected: [] } } });
    const list = await site.server('GET', `${lifecycle}/recommendations?contact=${contact}`);
    expect(list.body.data).toMatchObject([{ documentId: next, stages: ['nurture'] }]);
    const { body } = await site.server('GET', `${lifecycle}/contacts/${contact}/export`);
    expect(body.data).toMatchObject({
      touchpoints: [{ type: 'content_viewed' }, { type: 'form_submitted' }],
      served: [{ recommendationId: list.body.meta.recommendationId }],
    });
    const erased = await site.server('DELETE', `${lifecycle}/contacts/${contact}`);
    expect(erased.status).toBe(200);
    expect((await site.server('GET', `${lifecycle}/contacts/${contact}/export`)).status).toBe(404);
  });

  it('serves many touchpoints, a publication and lists that come at once', async () => {
    const draft = await site.strapi
      .documents(ARTICLE)
      .create({ data: { title: 'Draft', slug: randomUUID() }, locale: 'en' });
    const batchOf = (contact: string) =>
      Array.from({ length: 20 }, (_none, page) => ({
        contact,
        type: 'page_visited',
        url: `/pages/${page}`,
      }));
    const people = Array.from({ length: 20 }, (_none, number) => `person-${number}`);
    const answers = await Promise.all([
      ...people.map((contact) =>
        site.server('POST', `${lifecycle}/touchpoints`, { batch: batchOf(contact) }),
      ),
      site.admin(
        'POST',
        `/content-manager/collection-types/${ARTICLE}/${draft.documentId}/actions/publish?locale=en`,
        { title: 'Published', slug: randomUUID() },
      ),
      ...people.map((contact) =>
        site.server('GET', `${lifecycle}/recommendations?contact=${contact}`),
      ),
    ]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 202]));
  });

  it('shows the pages of the admin panel', async () => {
    const pages = [
      'taxonomy',
      'taxonomy/settings',
      'coverage',
      'coverage/untagged',
      'rules',
      'experiments',
      'performance',
      'journeys',
      'sources',
      'contacts',
      'tagging',
      'jobs?kind=suggest',
    ];
    for (const page of pages) {
      expect([page, (await site.admin('GET', `/lifecycle-map/${page}`)).status]).toEqual([
        page,
        200,
      ]);
    }
  });

  it('counts experiments, and answers the reports', async () => {
    const started = await site.admin('POST', '/lifecycle-map/experiments', {
      data: {
        name: 'Newest first',
        control: { ranking: 'blend', rules: 'active' },
        treatment: { ranking: 'newest', rules: 'none' },
        holdout: 0,
        days: 1,
        outcomes: ['purchased'],
      },
    });
    expect(started.status).toBe(201);
    const { meta } = (await site.server('GET', `${lifecycle}/recommendations?contact=tried`)).body;
    await site.server('POST', `${lifecycle}/touchpoints`, {
      contact: 'tried',
      type: 'recommendation_shown',
      recommendationId: meta.recommendationId,
    });
    const path = `/lifecycle-map/experiments/${started.body.data.id}`;
    expect((await site.admin('GET', path)).body.data).toMatchObject({ people: 1 });
    for (const report of ['performance?days=30', 'journeys?days=30']) {
      await expect
        .poll(async () => (await site.admin('GET', `/lifecycle-map/${report}`)).body.data, {
          timeout: 60_000,
        })
        .not.toBeNull();
    }
  });

  it('lets visitors in where it has a role for them', async () => {
    const { status } = await site.visitor('GET', `${lifecycle}/taxonomy`);
    expect(status).toBe(hasVisitors ? 403 : 401);
  });

  it('starts again on what it left', async () => {
    const { database } = site;
    await site.stop();
    site = await startSite(kind, { database, env: { ...USUAL, ...env } });
    expect((await site.server('GET', `${lifecycle}/recommendations`)).status).toBe(200);
  });
});
