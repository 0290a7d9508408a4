import { ruleBody } from './rule-body';

export const ARTICLE = 'api::article.article';
export const COURSE = 'api::course.course';
export const TYPES = [ARTICLE, COURSE];
export const LOCALES = ['en', 'fr'];
export const TAGS = {
  stages: ['reach'],
  intents: ['learn-how'],
  format: 'how-to-article',
  topics: [],
};

export interface Library {
  /** `uid/documentId` of every entry. */
  references: string[];
  record: number;
  job: string;
  rule: string;
}

export const split = (reference: string): { contentType: string; documentId: string } => {
  const [contentType = '', documentId = ''] = reference.split('/');
  return { contentType, documentId };
};

interface Asked {
  method: string;
  path: string;
  body?: unknown;
}

/** What is asked of each route. What a route does not tell of entries, it does not tell any role. */
export const requestsOf = ({ references, record, job, rule }: Library): Record<string, Asked[]> => {
  const get = (path: string): Asked[] => [{ method: 'GET', path }];
  const each = (ask: (contentType: string, documentId: string) => Asked[]): Asked[] =>
    references.map(split).flatMap(({ contentType, documentId }) => ask(contentType, documentId));
  const entries = references.map(split);
  const preview = { contact: 'reader-1', limit: 50, touchpoints: [] };
  const target = {
    data: ruleBody({ effect: 'boost', factor: 2, target: { formats: ['how-to-article'] } }).data,
  };
  const form = (title: string): FormData => {
    const body = new FormData();
    const rows = entries.map((entry) => ({ ...entry, ...TAGS }));
    body.append('files', new Blob([JSON.stringify(rows)]), `${title}.json`);
    return body;
  };
  return {
    'GET /tags': TYPES.flatMap((uid) => {
      const ids = entries.filter(({ contentType }) => contentType === uid);
      const list = ids.map(({ documentId }) => documentId).join(',');
      return get(`/tags?contentType=${uid}&documentIds=${list}`);
    }),
    'POST /tags/bulk': TYPES.map((contentType) => ({
      method: 'POST',
      path: '/tags/bulk',
      body: { data: { contentType, matching: {}, add: { topics: [] } } },
    })),
    'GET /tags/export': ['csv', 'json'].flatMap((format) => get(`/tags/export?format=${format}`)),
    'POST /tags/import': [{ method: 'POST', path: '/tags/import?dryRun=true', body: form('tags') }],
    'GET /tags/:contentType/:documentId': each((uid, id) => get(`/tags/${uid}/${id}`)),
    'PUT /tags/:contentType/:documentId': each((uid, id) => [
      { method: 'PUT', path: `/tags/${uid}/${id}`, body: { data: TAGS } },
    ]),
    'DELETE /tags/:contentType/:documentId': [
      { method: 'DELETE', path: `/tags/${COURSE}/no-such-document` },
    ],
    'GET /tagging/groups': get('/tagging/groups'),
    'GET /tagging': ['untagged', 'uncertain', 'stale'].flatMap((queue) =>
      get(`/tagging?queue=${queue}&pageSize=50`),
    ),
    'POST /suggestions': TYPES.map((contentType) => ({
      method: 'POST',
      path: '/suggestions',
      body: { data: { contentType, values: { title: 'How to plan' } } },
    })),
    'GET /suggestions/:contentType/:documentId': LOCALES.flatMap((locale) =>
      each((uid, id) => get(`/suggestions/${uid}/${id}?locale=${locale}`)),
    ),
    'POST /suggestions/jobs': [{ method: 'POST', path: '/suggestions/jobs' }],
    'GET /jobs': get('/jobs?kind=tags'),
    'GET /jobs/:id': get(`/jobs/${job}`),
    'GET /jobs/:id/items': get(`/jobs/${job}/items`),
    'POST /jobs/:id/cancel': [{ method: 'POST', path: `/jobs/${job}/cancel` }],
    'GET /insights/:contentType/:documentId': each((uid, id) => get(`/insights/${uid}/${id}`)),
    'GET /journeys': get('/journeys'),
    'GET /performance': get('/performance'),
    'GET /watch-outs': get('/watch-outs'),
    'GET /performance/model': get('/performance/model'),
    'GET /taxonomy': get('/taxonomy'),
    'GET /taxonomy/settings': get('/taxonomy/settings'),
    'PUT /taxonomy/settings': [{ method: 'PUT', path: '/taxonomy/settings', body: {} }],
    'POST /taxonomy/preview': [{ method: 'POST', path: '/taxonomy/preview', body: {} }],
    'GET /taxonomy/changes': get('/taxonomy/changes'),
    'POST /taxonomy/changes/:id/undo': [{ method: 'POST', path: '/taxonomy/changes/0/undo' }],
    'GET /content-types': get('/content-types'),
    'GET /coverage': [...get('/coverage'), ...get('/coverage?rows=contentType&columns=locale')],
    'GET /coverage/entries': LOCALES.flatMap((locale) => [
      ...get(`/coverage/entries?row=reach&column=learn-how&pageSize=100&locale=${locale}`),
      ...get('/coverage/entries?row=reach&column=learn-how&pageSize=100'),
    ]),
    'GET /coverage/history': get('/coverage/history'),
    'GET /coverage/freshness': get('/coverage/freshness'),
    'GET /coverage/untagged': get('/coverage/untagged?pageSize=100'),
    'POST /recommendations/preview': LOCALES.flatMap((locale) =>
      [undefined, 'localizations', '*'].map((populate) => ({
        method: 'POST',
        path: '/recommendations/preview',
        body: { ...preview, locale, ...(populate === undefined ? {} : { populate }) },
      })),
    ),
    'POST /recommendations/preview/explain': each((contentType, documentId) => [
      {
        method: 'POST',
        path: '/recommendations/preview/explain',
        body: { contact: 'reader-1', contentType, documentId },
      },
    ]),
    'GET /entries': LOCALES.flatMap((locale) => [
      ...get(`/entries?text=&locale=${locale}`),
      ...get(`/entries?text=q&locale=${locale}`),
      ...get(
        `/entries?locale=${locale}&documentIds=${entries.map((one) => one.documentId).join(',')}`,
      ),
    ]),
    'GET /rules': get('/rules'),
    'POST /rules': [{ method: 'POST', path: '/rules', body: target }],
    'POST /rules/check': [{ method: 'POST', path: '/rules/check', body: target }],
    'GET /rules/:id': get(`/rules/${rule}`),
    'PUT /rules/:id': [{ method: 'PUT', path: '/rules/none', body: { ...target, revision: 1 } }],
    'DELETE /rules/:id': [{ method: 'DELETE', path: '/rules/none?revision=1' }],
    'GET /experiments': get('/experiments'),
    'POST /experiments': [{ method: 'POST', path: '/experiments', body: {} }],
    'GET /experiments/power': get('/experiments/power'),
    'GET /experiments/:id': get('/experiments/none'),
    'POST /experiments/:id/stop': [{ method: 'POST', path: '/experiments/none/stop' }],
    'POST /experiments/:id/adopt': [{ method: 'POST', path: '/experiments/none/adopt' }],
    'POST /experiments/:id/abandon': [{ method: 'POST', path: '/experiments/none/abandon' }],
    'GET /sources': get('/sources'),
    'GET /sources/unresolved-urls': get('/sources/unresolved-urls'),
    'POST /sources/resolve-urls': [{ method: 'POST', path: '/sources/resolve-urls' }],
    'GET /contacts': get('/contacts'),
    'GET /contacts/records/:record': get(`/contacts/records/${record}`),
    'GET /contacts/records/:record/timeline': get(
      `/contacts/records/${record}/timeline?pageSize=100`,
    ),
    'GET /contacts/records/:record/recommendations': LOCALES.flatMap((locale) =>
      get(`/contacts/records/${record}/recommendations?limit=50&locale=${locale}`),
    ),
    // What is held of a person is theirs as a whole, whoever hands it out: it takes a permission of its own.
    'GET /contacts/records/:record/export': [],
    'GET /contacts/:id/export': [],
    'DELETE /contacts/records/:record': [{ method: 'DELETE', path: '/contacts/records/999999' }],
    'DELETE /contacts/:id': [{ method: 'DELETE', path: '/contacts/nobody' }],
  };
};
