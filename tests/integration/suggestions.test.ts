import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import type { EntrySuggestions } from '../../plugin/contracts/suggestions';
import { databases } from '../support/databases';
import { startSite, type Send, type Site } from '../support/site';

const ARTICLE = 'api::article.article';
const CASE_STUDY = 'api::case-study.case-study';
const LEGAL = 'api::legal-page.legal-page';
const READ_TAGS = 'plugin::lifecycle-map.tag.read';
const READ_ARTICLES = 'plugin::content-manager.explorer.read';
const NONE = { stages: [], intents: [], format: null, topics: [] };

const QUESTIONS = `# What does it cost?\n\nNothing.\n\n# Who may join?\n\nAnyone.`;

describe.each(databases)('suggestions on $name', (kind) => {
  let site: Site;

  beforeAll(async () => {
    site = await startSite(kind);
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const path = (uid: string, documentId: string, query = '') =>
    `/lifecycle-map/suggestions/${uid}/${documentId}${query}`;
  const forEntry = async (documentId: string, uid = ARTICLE): Promise<EntrySuggestions> =>
    (await site.admin('GET', path(uid, documentId))).body.data;
  const forValues = (values: object, data: object = {}, send: Send = site.admin) =>
    send('POST', '/lifecycle-map/suggestions', {
      data: { contentType: ARTICLE, values, ...data },
    });

  it('name format, intent and stage of an entry in a library without tags, and say why', async () => {
    const documentId = await site.publish(ARTICLE, {
      title: 'Frequently asked questions',
      slug: 'faq',
      body: QUESTIONS,
    });
    const { status, body } = await site.admin('GET', path(ARTICLE, documentId));
    expect(status).toBe(200);
    expect(body.meta).toEqual({ taggedEntries: 0 });
    expect(body.data).toMatchObject({ contentType: ARTICLE, documentId, locale: 'en', topics: [] });
    expect(body.data.format).toMatchObject({ term: 'faq' });
    expect(body.data.format.confidence).toBeGreaterThan(0.5);
    expect(body.data.format.confidence).toBeLessThanOrEqual(1);
    expect(body.data.format.evidence).toContainEqual({
      code: 'title',
      words: ['frequently asked questions'],
    });
    expect(body.data.intents[0].term).toBe('get-answers');
    expect(body.data.stages[0].term).toBe('nurture');
  });

  it('read an entry in the locale that is asked for', async () => {
    const documentId = await site.publish(ARTICLE, { title: 'Notes', slug: 'notes' });
    const missing = await site.admin('GET', path(ARTICLE, documentId, '?locale=fr'));
    expect(missing.status).toBe(404);
    expect(missing.body.error.message).toContain('locale fr');
    await site.strapi.documents(ARTICLE as 'api::article.article').update({
      documentId,
      locale: 'fr',
      data: { title: 'Foire aux questions', slug: 'faq-fr' } as never,
    });
    const french = await site.admin('GET', path(ARTICLE, documentId, '?locale=fr'));
    expect(french.body.data).toMatchObject({ locale: 'fr', format: { term: 'faq' } });
  });

  it('take the name of the content type for a hint', async () => {
    const documentId = await site.publish(CASE_STUDY, { title: 'Ostrel Springs', slug: 'ostrel' });
    expect((await forEntry(documentId, CASE_STUDY)).format).toMatchObject({
      term: 'case-study',
      evidence: [{ code: 'content_type', words: ['case study'] }],
    });
  });

  it('come for a form that is not saved yet, whatever its fields hold', async () => {
    const { status, body } = await forValues(
      { title: 'Onboarding checklist', body: '- [ ] one\n- [ ] two\n- [ ] three', slug: null },
      { locale: 'en' },
    );
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      documentId: null,
      locale: 'en',
      format: { term: 'checklist' },
    });
    const empty = await forValues({});
    expect(empty.status).toBe(200);
    // Nothing but the type's name speaks, so it is a guess and says so.
    expect(empty.body.data.format.evidence).toEqual([{ code: 'content_type', words: ['article'] }]);
    expect(empty.body.data.format.confidence).toBeLessThan(0.5);
  });

  it('say what is wrong with a request', async () => {
    const unknownField = await forValues({ title: 'A', colour: 'red' });
    expect(unknownField.status).toBe(400);
    expect(unknownField.body.error.details.errors[0].path).toEqual(['data', 'values', 'colour']);
    expect((await forValues({}, { mood: 'good' })).status).toBe(400);
    expect((await forValues({}, { locale: 'xx' })).status).toBe(400);
    expect((await forValues({}, { contentType: 'api::nope.nope' })).status).toBe(404);
    expect((await forValues({}, { contentType: LEGAL })).status).toBe(400);
    expect((await site.admin('GET', path(ARTICLE, 'nosuchdocument'))).status).toBe(404);
    const documentId = await site.publish(ARTICLE, { title: 'Query', slug: 'query' });
    expect((await site.admin('GET', path(ARTICLE, documentId, '?mood=good'))).status).toBe(400);
  });

  it('stand behind the permission to read tags, and to read the entry and its fields', async () => {
    const title = 'Frequently asked questions';
    const documentId = await site.publish(ARTICLE, { title, slug: 'rights', body: 'A.' });
    const get = (send: Send) => send('GET', path(ARTICLE, documentId));
    const reader = await site.editor([READ_TAGS, READ_ARTICLES]);
    expect((await get(reader)).body.data.format).toMatchObject({ term: 'faq' });
    expect((await forValues({ title }, {}, reader)).status).toBe(200);
    const titleless = await site.editor([READ_TAGS, READ_ARTICLES], { fields: ['body'] });
    expect((await get(titleless)).body.data.format.evidence).toEqual([
      { code: 'content_type', words: ['article'] },
    ]);
    const french = await site.editor([READ_TAGS, READ_ARTICLES], { locales: ['fr'] });
    expect((await get(french)).status).toBe(403);
    const blind = await site.editor([READ_TAGS]);
    expect((await get(blind)).status).toBe(403);
    expect((await forValues({ title }, {}, blind)).status).toBe(403);
    const stranger = await site.editor([READ_ARTICLES]);
    expect((await get(stranger)).status).toBe(403);
    expect((await get(site.visitor)).status).toBe(401);
  });

  it('learn from the tags that editors set, and forget those that they take back', async () => {
    const article = (number: number, subject: string) =>
      site.publish(ARTICLE, {
        title: `${subject} ${number}`,
        slug: `${subject.replace(' ', '-')}-${number}`,
        body: `The ${subject} of machine ${number}, written down by whoever was on shift.`,
      });
    const tag = (documentId: string, tags: object) =>
      site.admin('PUT', `/lifecycle-map/tags/${ARTICLE}/${documentId}`, {
        data: { ...NONE, ...tags },
      });
    const logs = [];
    for (let number = 0; number < 6; number += 1) logs.push(await article(number, 'shift log'));
    for (const documentId of logs) {
      await tag(documentId, { format: 'template', stages: ['grow'], topics: ['Shift work'] });
    }
    const fresh = await article(99, 'shift log');
    const learned = await vi.waitFor(async () => {
      const suggestions = await forEntry(fresh);
      // Facets are learned one after the other.
      expect(suggestions.format?.term).toBe('template');
      expect(suggestions.stages.map(({ term }) => term)).toEqual(['grow']);
      expect(suggestions.topics.map(({ term }) => term)).toEqual(['shift-work']);
      return suggestions;
    }, 10_000);
    const taught = learned.format?.evidence.find(({ code }) => code === 'tagged_entries');
    expect(taught?.words).toContain('shift');
    for (const documentId of logs) {
      await site.admin('DELETE', `/lifecycle-map/tags/${ARTICLE}/${documentId}`);
    }
    await vi.waitFor(async () => {
      const { body } = await site.admin('GET', path(ARTICLE, fresh));
      expect(body.meta.taggedEntries).toBe(0);
      expect(body.data.format?.term).not.toBe('template');
    }, 10_000);
  });
});
