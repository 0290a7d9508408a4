// Writers at the same time, and what is left when entries or people go.
import { randomUUID } from 'node:crypto';

import { anyEntry, anyRequest } from '../../plugin/ranking/rules/blank-rule.ts';
import { ADMIN, API, ARTICLE, attempt, becomes, tally, times, verdict } from './case.mjs';

const admin = { as: 'admin' };
const server = { as: 'server' };
const ROUNDS = 20;
const NONE = { stages: [], intents: [], format: null, topics: [] };

const newArticle = async (send, title) => {
  const path = `/content-manager/collection-types/${ARTICLE}`;
  const { body } = await send('POST', `${path}?locale=en`, { title, slug: randomUUID() }, admin);
  return body.data.documentId;
};
const tagsPath = (documentId) => `${ADMIN}/tags/${ARTICLE}/${documentId}`;
const put = (send, documentId, format) =>
  send('PUT', tagsPath(documentId), { data: { ...NONE, format } }, admin);
const importFile = (send, rows) => {
  const form = new FormData();
  form.set('files', new Blob([`contentType,documentId,format\n${rows}`]), 'tags.csv');
  return send('POST', `${ADMIN}/tags/import`, form, admin);
};

const RULE = {
  name: 'A rule of the attack',
  effect: 'boost',
  target: { ...anyEntry, formats: ['faq'] },
  when: anyRequest,
  factor: 2,
  position: null,
  cap: null,
  from: null,
  until: null,
  priority: 0,
  state: 'draft',
};
const newRule = (send) => send('POST', `${ADMIN}/rules`, { data: RULE }, admin);

const EXPERIMENT = {
  name: 'An experiment of the attack',
  control: { ranking: 'blend', rules: 'active' },
  treatment: { ranking: 'newest', rules: 'none' },
  holdout: 0,
  days: 1,
  outcomes: ['purchased'],
};
const startExperiment = (send, data = EXPERIMENT) =>
  send('POST', `${ADMIN}/experiments`, { data }, admin);
const stopExperiment = (send, { body }) =>
  send('POST', `${ADMIN}/experiments/${body.data.id}/stop`, {}, admin);

const settings = async (send) =>
  (await send('GET', `${ADMIN}/taxonomy/settings`, undefined, admin)).body.data;

async function setRetired(send, key, retired) {
  const { taxonomy, versions } = await settings(send);
  const formats = taxonomy.formats.map((term) =>
    term.key === key ? { ...term, retired, replacedBy: retired ? 'video' : null } : term,
  );
  return send('PUT', `${ADMIN}/taxonomy/settings`, { data: { formats }, versions }, admin);
}

export const races = [
  attempt(
    'shared device',
    '20 requests at once, 20 people each, one device in common; then two take turns',
    '202, or 503 with Retry-After; no statement in the log',
    async ({ send, printed }) => {
      const anonymousId = randomUUID();
      const answers = await times(20, (at) =>
        send(
          'POST',
          `${API}/touchpoints`,
          {
            batch: Array.from({ length: 20 }, (_, row) => ({
              contact: `shared-${at}-${row}@example.com`,
              anonymousId,
              type: 'page_visited',
            })),
          },
          server,
        ),
      );
      const wrong = answers.filter(
        ({ status, headers }) => status !== 202 && !(status === 503 && headers.get('Retry-After')),
      );
      const isQuiet = !/insert into|shared-\d+-\d+@/i.test(printed());
      return { isRight: wrong.length === 0 && isQuiet, answer: tally(answers) };
    },
  ),
  attempt(
    'writers at once',
    `PUT one format and import another at once, ${ROUNDS} times`,
    'both answered, one format each time',
    async ({ send }) => {
      const documentId = await newArticle(send, 'Contested');
      let wrong = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const answers = await Promise.all([
          put(send, documentId, 'faq'),
          importFile(send, `${ARTICLE},${documentId},${round % 2 ? 'demo' : 'podcast'}`),
        ]);
        const { body } = await send('GET', tagsPath(documentId), undefined, admin);
        const formats = body.data.authorship.filter(({ facet }) => facet === 'format');
        if (formats.length !== 1 || answers.some(({ status }) => status !== 200)) wrong += 1;
      }
      return { isRight: wrong === 0, answer: `${wrong} of ${ROUNDS} went wrong` };
    },
  ),
  attempt(
    'writers at once',
    '8 starts at once; a start beside the deletion of its rule',
    'one runs, 409 for the rest; one of start and deletion',
    async ({ send }) => {
      const starts = await times(8, () => startExperiment(send));
      const started = starts.filter(({ status }) => status === 201);
      for (const one of started) await stopExperiment(send, one);
      const rule = (await newRule(send)).body.data;
      const tried = { ...EXPERIMENT, treatment: { ranking: 'blend', rules: rule.id } };
      const remove = () =>
        send('DELETE', `${ADMIN}/rules/${rule.id}?revision=${rule.revision}`, undefined, admin);
      const both = await Promise.all([startExperiment(send, tried), remove()]);
      const done = both.filter(({ status }) => status < 300);
      if (both[0].status === 201) await stopExperiment(send, both[0]);
      await remove();
      return verdict({
        [`one of 8 (${tally(starts)})`]: started.length === 1,
        'the others 409': starts.filter(({ status }) => status === 409).length === 7,
        [`start or deletion (${tally(both)})`]: done.length === 1,
      });
    },
  ),
  attempt('writers at once', '6 jobs of suggestions at once', 'one', async ({ send }) => {
    const answers = await times(6, () => send('POST', `${ADMIN}/suggestions/jobs`, {}, admin));
    const ids = new Set(answers.map(({ body }) => body?.data?.id));
    return { isRight: ids.size === 1 && !ids.has(undefined), answer: `${ids.size} jobs` };
  }),
  attempt(
    'writers at once',
    'a format is retired while an entry gets it',
    'the tag is moved, or never set',
    async ({ send }) => {
      const documentId = await newArticle(send, 'Retired meanwhile');
      const seen = new Set();
      for (let round = 0; round < ROUNDS / 4; round += 1) {
        await put(send, documentId, 'faq');
        await Promise.all([put(send, documentId, 'podcast'), setRetired(send, 'podcast', true)]);
        const { body } = await send('GET', tagsPath(documentId), undefined, admin);
        seen.add(body.data.format);
        await setRetired(send, 'podcast', false);
      }
      return { isRight: !seen.has('podcast'), answer: `left: ${[...seen].join(', ')}` };
    },
  ),
  attempt(
    'deleted entries',
    'delete a tagged entry, then look at the counts of the taxonomy',
    'not counted',
    async ({ send }) => {
      const count = async () => (await settings(send)).entries.formats.infographic ?? 0;
      const before = await count();
      const documentId = await newArticle(send, 'Deleted soon');
      await put(send, documentId, 'infographic');
      const tagged = await count();
      const path = `/content-manager/collection-types/${ARTICLE}/${documentId}`;
      await send('DELETE', path, undefined, admin);
      const isGone = await becomes(async () => (await count()) === before);
      return {
        isRight: tagged === before + 1 && isGone,
        answer: isGone ? 'gone' : 'still counted',
      };
    },
  ),
  attempt(
    'suggested terms',
    'accept a suggestion, remove it, set it by hand; accept the same one again and again',
    'stored as the editor’s; 200 each time',
    async ({ send }) => {
      const documentId = await newArticle(send, 'Suggested');
      const save = (data, before, accepted) =>
        send('PUT', tagsPath(documentId), { data, before, ...(accepted && { accepted }) }, admin);
      const reach = { ...NONE, stages: ['reach'] };
      const term = { facet: 'stage', term: 'reach' };
      await save(reach, NONE, [term]);
      await save(NONE, reach);
      const { body } = await save(reach, NONE);
      let refused = 0;
      for (let round = 0; round < 20; round += 1) {
        const answers = [await save(NONE, reach), await save(reach, NONE, Array(10).fill(term))];
        refused += answers.filter(({ status }) => status !== 200).length;
      }
      return verdict({
        'by the editor': body.data.authorship[0]?.source === 'editor',
        [`${refused} refused`]: refused === 0,
      });
    },
  ),
  attempt(
    'spreadsheets',
    'an entry whose documentId or topic begins with a line feed and =',
    'escaped in the CSV, and the same when it comes back',
    async ({ send }) => {
      const documentId = await newArticle(send, '=HYPERLINK("https://example.com")');
      const topic = '=1+1';
      const saved = await send(
        'PUT',
        tagsPath(documentId),
        { data: { ...NONE, topics: [topic] } },
        admin,
      );
      const { text } = await send('GET', `${ADMIN}/tags/export?format=csv`, undefined, admin);
      const cells = text.split(/[\r\n,]/).map((cell) => cell.replaceAll('"', '').trim());
      const wrong = cells.filter((cell) => /^[=+\-@]/.test(cell));
      return {
        isRight: saved.status === 200 && wrong.length === 0,
        answer: `${wrong.length} formulas`,
      };
    },
  ),
  // The last, as it leaves no room for another rule.
  attempt('writers at once', '210 rules at once', '200, and no more', async ({ send }) => {
    const rules = async () => (await send('GET', `${ADMIN}/rules`, undefined, admin)).body.data;
    const answers = await times(210, () => newRule(send));
    const { length } = await rules();
    return { isRight: length === 200, answer: `${length} rules: ${tally(answers)}` };
  }),
];
