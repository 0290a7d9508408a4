// What admin users are told and let change, compared with what the Content Manager shows and lets change.
import { ADMIN, API, ARTICLE, attempt, verdict } from './case.mjs';

const admin = { as: 'admin' };
const EXPLORER = 'plugin::content-manager.explorer';
const LIFECYCLE = [
  'tag.read',
  'tag.write',
  'tag.bulk',
  'taxonomy.read',
  'coverage.read',
  'journey.read',
  'performance.read',
  'recommendation.preview',
  'contact.read',
  'rule.read',
  'rule.write',
].map((action) => ({
  action: `plugin::lifecycle-map.${action}`,
  subject: null,
  properties: {},
  conditions: [],
}));

const FIELDS = ['title', 'slug', 'summary', 'body'];
const articles = (action, { conditions = [], fields = FIELDS, locales = ['en', 'fr'] } = {}) => ({
  action: `${EXPLORER}.${action}`,
  subject: ARTICLE,
  properties: { fields, locales },
  conditions,
});

/** What the Content Manager lists: documentId → title, of every locale and state. */
async function listed(send, as) {
  const found = new Map();
  for (const locale of ['en', 'fr'])
    for (const status of ['draft', 'published']) {
      const query = `locale=${locale}&status=${status}&pageSize=100`;
      const path = `/content-manager/collection-types/${ARTICLE}?${query}`;
      const { body } = await send('GET', path, undefined, { as });
      for (const { documentId, title } of body.results ?? [])
        found.set(documentId, [...(found.get(documentId) ?? []), title].filter(Boolean));
    }
  return found;
}

const ASKED = [
  ['GET', '/coverage/entries?row=reach&column=learn-how&pageSize=100'],
  ['GET', '/coverage/freshness'],
  ['GET', '/coverage/untagged?pageSize=100'],
  ['GET', '/entries?text='],
  ['GET', '/entries?text=how'],
  ['GET', '/journeys'],
  ['GET', '/performance'],
  ['GET', '/rules'],
  ['GET', '/tags/export?format=json'],
  ['GET', '/tagging?queue=untagged&pageSize=50'],
  ['POST', '/recommendations/preview', { contact: 'evaluator-timber@example.com', limit: 50 }],
];

/** Every published article points to the imprint, which is a type of its own. */
async function linkToImprint(send) {
  const types = '/content-manager/collection-types';
  const { body } = await send('GET', `${types}/api::legal-page.legal-page`, undefined, admin);
  const [{ documentId }] = body.results;
  const articles = await send(
    'GET',
    `${types}/${ARTICLE}?status=published&pageSize=10`,
    undefined,
    admin,
  );
  for (const article of articles.body.results) {
    const legal = { connect: [{ documentId }] };
    const path = `${types}/${ARTICLE}/${article.documentId}/actions/publish?locale=en`;
    const { status, text } = await send(
      'POST',
      path,
      { title: article.title, slug: article.slug, legal },
      admin,
    );
    if (status !== 200) throw new Error(`The article was not published: ${text}`);
  }
}

async function toldOf(send, as) {
  const contacts = await send('GET', `${ADMIN}/contacts?pageSize=1`, undefined, { as });
  const record = contacts.body?.data?.[0]?.record;
  const person = ['', '/timeline?pageSize=100', '/recommendations?limit=50'].map((path) => [
    'GET',
    `/contacts/records/${record}${path}`,
  ]);
  const answers = [];
  for (const [method, path, body] of [...ASKED, ...person]) {
    const { status, text } = await send(method, `${ADMIN}${path}`, body, { as });
    answers.push({ path, status, text });
  }
  return answers;
}

const walk = (name, limits) =>
  attempt(
    'roles',
    `a role ${name}: every page that names entries, and a write`,
    'names what the Content Manager lists it, and 403 for a write to the rest',
    async ({ send, editor }) => {
      const session = await editor([
        articles('read', limits),
        articles('update', limits),
        ...LIFECYCLE,
      ]);
      const all = await listed(send, 'admin');
      const own = await listed(send, session);
      const ownTitles = new Set([...own.values()].flat());
      const hidden = [...all.keys()].filter((id) => !own.has(id));
      const titles = [...all.values()].flat().filter((title) => !ownTitles.has(title));
      const answers = await toldOf(send, session);
      const leaks = answers.filter(({ text }) =>
        [...hidden, ...titles].some((secret) => text.includes(JSON.stringify(secret).slice(1, -1))),
      );
      const broken = answers.filter(({ status }) => status >= 500);
      const tags = { stages: ['reach'], intents: [], format: null, topics: [] };
      const target = hidden[0];
      const written =
        target === undefined
          ? { status: 403 }
          : await send(
              'PUT',
              `${ADMIN}/tags/${ARTICLE}/${target}`,
              { data: tags },
              { as: session },
            );
      return verdict({
        'something is hidden from it': hidden.length + titles.length > 0,
        [`told of hidden entries by ${leaks.map(({ path }) => path).join(' ')}`.trim()]:
          leaks.length === 0,
        [`broken: ${broken.map(({ path }) => path).join(' ')}`]: broken.length === 0,
        'refused to write': written.status === 403,
      });
    },
  );

export const roles = [
  walk('with the condition “is creator”', { conditions: ['admin::is-creator'] }),
  walk('without the field title', { fields: ['slug', 'body'] }),
  walk('of one locale', { locales: ['fr'] }),
  attempt(
    'populate',
    'a role that may read articles and not what they point to: preview with populate',
    'related entries left out, or 403',
    async ({ send, editor }) => {
      await linkToImprint(send);
      const fields = [...FIELDS, 'legal'];
      const session = await editor([articles('read', { fields, locales: ['en'] }), ...LIFECYCLE]);
      const previews = (as) =>
        Promise.all(
          ['*', ['legal'], ['createdBy'], ['localizations'], ['localizations.legal']].map(
            (populate) =>
              send(
                'POST',
                `${ADMIN}/recommendations/preview`,
                { contact: 'nobody-yet', limit: 50, contentTypes: [ARTICLE], populate },
                { as },
              ),
          ),
        );
      const tells = ({ text }) => /"locale":"fr"|"email":|registrationToken|Imprint/.test(text);
      const answers = await previews(session);
      const statuses = [...new Set(answers.map(({ status }) => status))];
      return verdict({
        'a super admin is told': (await previews('admin')).some(tells),
        'the role is not told': !answers.some(tells),
        [statuses.join(', ')]: statuses.every((status) => [200, 400, 403].includes(status)),
      });
    },
  ),
  attempt(
    'jobs',
    'the items of a job over a type that the role may not read',
    'left out',
    async ({ send, editor }) => {
      const data = { contentType: ARTICLE, matching: {}, add: { topics: [] } };
      const job = await send('POST', `${ADMIN}/tags/bulk`, { data }, admin);
      const { id } = job.body.data;
      const session = await editor(LIFECYCLE);
      const items = await send('GET', `${ADMIN}/jobs/${id}/items`, undefined, { as: session });
      const told = (items.body?.data ?? []).length;
      return { isRight: told === 0, answer: `${items.status}, ${told} items` };
    },
  ),
  attempt(
    'own types',
    'a super admin writes to the plugin’s types past every check',
    '404 from the Content Manager, no mutation in GraphQL, no REST route',
    async ({ send }) => {
      const uid = 'plugin::lifecycle-map.tag';
      const row = { contentType: ARTICLE, targetId: 'x', facet: 'stage', term: 'no-such-stage' };
      const base = `/content-manager/collection-types/${uid}`;
      const statuses = {
        'Content Manager lists': (await send('GET', base, undefined, admin)).status,
        'Content Manager creates': (await send('POST', base, row, admin)).status,
        REST: (await send('GET', `${API}/tags`, undefined, { as: 'server' })).status,
      };
      const mutation =
        'mutation { createLifecycleMapTag(data: { facet: "stage" }) { documentId } }';
      const graphql = await send('POST', '/graphql', { query: mutation }, { as: 'server' });
      return verdict({
        ...Object.fromEntries(
          Object.entries(statuses).map(([name, status]) => [`${name}: ${status}`, status === 404]),
        ),
        'no mutation': /Cannot query field/.test(graphql.text),
      });
    },
  ),
];
