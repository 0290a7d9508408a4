import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases } from '../support/databases';
import { startSite, type Send, type Site } from '../support/site';

const ARTICLE = 'api::article.article';
const SETTINGS = '/lifecycle-map/taxonomy/settings';
const NONE = { stages: [], intents: [], format: null, topics: [] };
const SOON = { timeout: 10_000 };

interface Term {
  key: string;
  [property: string]: unknown;
}

describe.each(databases)('the settings of the taxonomy on $name', (kind) => {
  let site: Site;

  beforeAll(async () => {
    site = await startSite(kind);
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const settings = async () => (await site.admin('GET', SETTINGS)).body.data;
  const put = async (data: object, send: Send = site.admin, versions?: object) =>
    send('PUT', SETTINGS, { data, versions: versions ?? (await settings()).versions });
  const edit = async (list: string, change: (terms: Term[]) => Term[]) =>
    put({ [list]: change((await settings()).taxonomy[list]) });
  const patch = (list: string, key: string, change: object) =>
    edit(list, (terms) => terms.map((term) => (term.key === key ? { ...term, ...change } : term)));
  const newArticle = (title: string) => site.publish(ARTICLE, { title, slug: title.toLowerCase() });
  const tagsPath = (documentId: string) => `/lifecycle-map/tags/${ARTICLE}/${documentId}`;
  const tag = (documentId: string, tags: object) =>
    site.admin('PUT', tagsPath(documentId), { data: { ...NONE, ...tags } });
  const tagsOf = async (documentId: string) =>
    (await site.admin('GET', tagsPath(documentId))).body.data;
  const taxonomy = async (query = '') =>
    (await site.server('GET', `/api/lifecycle-map/taxonomy${query}`)).body.data;
  const latestChange = async () =>
    (await site.admin('GET', '/lifecycle-map/taxonomy/changes')).body.data[0];
  const undo = (id: number) => site.admin('POST', `/lifecycle-map/taxonomy/changes/${id}/undo`, {});
  const storedTerms = () =>
    site.strapi.db.query('plugin::lifecycle-map.term').findMany({ orderBy: { id: 'asc' } });

  it('rename, translate and colour a term, which keeps its key', async () => {
    const { status } = await patch('stages', 'reach', {
      label: 'Attract',
      labels: { fr: 'Attirer' },
      colour: 'success',
    });
    expect(status).toBe(200);
    expect((await taxonomy()).stages[0]).toMatchObject({
      key: 'reach',
      label: 'Attract',
      colour: 'success',
      order: 0,
    });
    expect((await taxonomy('?locale=fr-CA')).stages[0].label).toBe('Attirer');
    expect((await site.server('GET', '/api/lifecycle-map/taxonomy?lang=fr')).status).toBe(400);
  });

  it('add terms, whose keys come from their labels, and put them in order', async () => {
    const { body } = await edit('formats', (terms) => [
      { label: 'Étude & Quiz' } as never,
      ...terms,
    ]);
    expect(body.data.taxonomy.formats[0]).toMatchObject({ key: 'etude-and-quiz', stages: [] });
    expect((await taxonomy()).formats[0].key).toBe('etude-and-quiz');
    const documentId = await newArticle('Quizzed');
    expect((await tag(documentId, { format: 'etude-and-quiz' })).status).toBe(200);
  });

  it('move the tags of a term that is merged into another one, and can be undone', async () => {
    const [only, both] = [await newArticle('Only'), await newArticle('Both')];
    await tag(only, { intents: ['compare'], stages: ['convert'] });
    await tag(both, { intents: ['compare', 'validate'] });
    const before = await tagsOf(only);
    const merged = (await settings()).taxonomy.intents.map((term: Term) =>
      term.key === 'compare' ? { ...term, retired: true, replacedBy: 'validate' } : term,
    );
    const preview = await site.admin('POST', '/lifecycle-map/taxonomy/preview', {
      data: { intents: merged },
    });
    expect(preview.body.data.uses).toEqual([
      { collection: 'intents', key: 'compare', label: 'Compare', movesTo: 'validate', entries: 2 },
    ]);
    expect(preview.body.data.changes).toContainEqual(
      expect.objectContaining({ kind: 'retired', key: 'compare' }),
    );
    expect((await tagsOf(only)).intents).toEqual(['compare']);

    expect((await put({ intents: merged })).status).toBe(200);
    expect((await tagsOf(only)).intents).toEqual(['validate']);
    expect((await tagsOf(both)).intents).toEqual(['validate']);
    const [moved] = (await tagsOf(only)).authorship.filter((t: Term) => t.term === 'validate');
    expect(moved).toMatchObject({ author: 'Ada Min', setAt: before.authorship[0].setAt });
    // Who still asks for the old term gets the new one, and so does who still tags with it.
    const { body } = await site.server('GET', '/api/lifecycle-map/contents?intents=compare');
    expect(body.data).toHaveLength(2);
    await tag(only, { intents: ['compare'], stages: ['convert'] });
    expect((await tagsOf(only)).intents).toEqual(['validate']);

    const change = await latestChange();
    expect(change).toMatchObject({ author: 'Ada Min', movedTags: 2, canUndo: true });
    expect((await undo(change.id)).status).toBe(200);
    expect((await tagsOf(only)).intents).toEqual(['compare']);
    expect((await tagsOf(both)).intents.sort()).toEqual(['compare', 'validate']);
    expect((await taxonomy()).intents.map((t: Term) => t.key)).toContain('compare');
    expect((await undo(change.id)).status).toBe(409);
  });

  it('leave alone, when they are undone, what an editor has decided since', async () => {
    const [left, taken] = [await newArticle('Left'), await newArticle('Taken')];
    await tag(left, { format: 'podcast' });
    await tag(taken, { format: 'podcast' });
    await patch('formats', 'podcast', { retired: true, replacedBy: 'video' });
    await tag(taken, { format: 'demo' });
    await undo((await latestChange()).id);
    expect((await tagsOf(left)).format).toBe('podcast');
    expect((await tagsOf(taken)).format).toBe('demo');
  });

  it('keep the tags of a term that is retired without a replacement, but offer it no more', async () => {
    const [tagged, other] = [await newArticle('Tagged'), await newArticle('Other')];
    await tag(tagged, { format: 'ebook' });
    await patch('formats', 'ebook', { retired: true });
    expect((await tagsOf(tagged)).format).toBe('ebook');
    expect((await tag(tagged, { format: 'ebook', stages: ['grow'] })).status).toBe(200);
    const refused = await tag(other, { format: 'ebook' });
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toContain('was retired');
    const { body } = await site.server('GET', '/api/lifecycle-map/contents?formats=ebook');
    expect(body.data).toHaveLength(1);
    const known = await taxonomy();
    expect(known.formats.map((t: Term) => t.key)).not.toContain('ebook');
    expect(known.retired).toContainEqual({
      facet: 'format',
      key: 'ebook',
      label: 'Ebook',
      replacedBy: null,
    });
  });

  it('hand over a stage with all that depends on it, and journeys follow', async () => {
    const documentId = await newArticle('Handed');
    await tag(documentId, { stages: ['convert'] });
    const contact = 'ana@example.com';
    await site.server('POST', '/api/lifecycle-map/touchpoints', {
      contact,
      type: 'demo_requested',
    });
    const stageOf = async () => {
      const { body } = await site.server(
        'GET',
        `/api/lifecycle-map/recommendations?contact=${contact}`,
      );
      return body.meta.contact;
    };
    expect((await stageOf()).stage).toBe('convert');
    const { body } = await edit('stages', (terms) => [
      { label: 'Decide' } as never,
      ...terms.map((term) =>
        term.key === 'convert' ? { ...term, retired: true, replacedBy: 'decide' } : term,
      ),
    ]);
    expect(body.error).toBeUndefined();
    expect((await tagsOf(documentId)).stages).toEqual(['decide']);
    expect(await stageOf()).toMatchObject({ stage: 'decide', touchpoints: 1 });
    const known = await taxonomy();
    expect(known.intents.find((t: Term) => t.key === 'buy').stage).toBe('decide');
    const model = site.strapi.plugin('lifecycle-map').service('model');
    await expect.poll(() => model.profiles().size, SOON).toBeGreaterThan(0);
    const [profile] = model.profiles().values();
    // `decide` stands first now, and the journey was read anew by that.
    expect(profile.stages[0]).toBeGreaterThan(0.5);
    const coverage = await site.admin('GET', '/lifecycle-map/coverage');
    const cells = coverage.body.data.cells as { row: string; total: number }[];
    expect(cells.some(({ row }) => row === 'convert')).toBe(false);

    await undo((await latestChange()).id);
    expect((await tagsOf(documentId)).stages).toEqual(['convert']);
    expect((await stageOf()).stage).toBe('convert');
  });

  it('refuse to retire a stage while nobody says what becomes of what depends on it', async () => {
    const refused = await patch('stages', 'grow', { retired: true });
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toMatch(/intents\.\d+\.stage: "grow" is retired/);
  });

  it('take what still comes in of a touchpoint type that another one replaced', async () => {
    await edit('touchpointTypes', (terms) =>
      terms.map((term) =>
        term.key === 'demo_attended'
          ? { ...term, retired: true, replacedBy: 'demo_requested' }
          : term.key === 'review_left'
            ? { ...term, retired: true }
            : term,
      ),
    );
    const send = async (type: string) => {
      const { body } = await site.server('POST', '/api/lifecycle-map/touchpoints', {
        batch: [{ contact: 'ben@example.com', type }],
      });
      return body.data;
    };
    expect((await send('demo_attended')).accepted).toBe(1);
    const refused = await send('review_left');
    expect(refused.rejected[0].errors[0].message).toContain('was retired');
    await undo((await latestChange()).id);
    expect((await send('review_left')).accepted).toBe(1);
  });

  const wrong: [string, object, RegExp][] = [
    ['of the wrong type', { stages: [{ key: 'reach', goal: 7 }] }, /stages\.0\.goal/],
    ['with an unknown property', { topics: [{ label: 'A', size: 1 }] }, /size/],
    ['of another kind altogether', { stages: 'reach' }, /stages/],
    ['with a key twice', { topics: [{ label: 'A b' }, { key: 'a-b', label: 'B' }] }, /used twice/],
    ['with an unknown reference', { intents: [{ label: 'X', stage: 'attic' }] }, /no "attic"/],
    [
      'with a circle',
      {
        topics: [
          { key: 'a', label: 'A', retired: true, replacedBy: 'b' },
          { key: 'b', label: 'B', retired: true, replacedBy: 'a' },
        ],
      },
      /circle/,
    ],
    ['of another layout', { format: 2, topics: [] }, /format/],
    ['without a list', {}, /none of the lists/],
  ];

  it.each(wrong)('write nothing of a file %s, and say where and why', async (_, file, message) => {
    const before = await storedTerms();
    for (const method of ['PUT', 'POST']) {
      const answer =
        method === 'PUT'
          ? await put(file)
          : await site.admin('POST', '/lifecycle-map/taxonomy/preview', { data: file });
      expect(answer.status).toBe(400);
      expect(answer.body.error.message).toMatch(message);
      expect(answer.body.error.details.errors[0].path.length).toBeGreaterThan(0);
    }
    expect(await storedTerms()).toEqual(before);
  });

  it('tell the later of two people that somebody was faster, and lose nothing', async () => {
    const { taxonomy: seen, versions } = await settings();
    const withTopic = (label: string) => ({ topics: [...seen.topics, { label }] });
    const answers = await Promise.all(
      ['one', 'two', 'three', 'four'].map((label) => put(withTopic(label), site.admin, versions)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const conflict = answers.find(({ status }) => status === 409);
    expect(conflict?.body.error).toMatchObject({ name: 'ConflictError' });
    expect(conflict?.body.error.message).toContain('topics');
    const { topics } = (await settings()).taxonomy;
    expect(topics).toHaveLength(seen.topics.length + 1);
    // Another list is no conflict.
    const formats = seen.formats.map((t: Term) => (t.key === 'faq' ? { ...t, label: 'Q&A' } : t));
    expect((await put({ formats }, site.admin, versions)).status).toBe(200);
  });

  it('keep a topic that an editor makes while somebody else changes topics', async () => {
    const documentId = await newArticle('Meanwhile');
    const { taxonomy: seen, versions } = await settings();
    await tag(documentId, { topics: ['Made meanwhile'] });
    expect((await put({ topics: seen.topics }, site.admin, versions)).status).toBe(409);
    expect((await taxonomy()).topics.map((t: Term) => t.key)).toContain('made-meanwhile');
  });

  it('cannot undo a change whose term has been changed since', async () => {
    await patch('intents', 'try', { label: 'Try it' });
    const first = await latestChange();
    await patch('intents', 'try', { label: 'Try it out' });
    expect((await undo(first.id)).status).toBe(409);
    await undo((await latestChange()).id);
    expect((await undo(first.id)).status).toBe(200);
    expect((await taxonomy()).intents.find((t: Term) => t.key === 'try').label).toBe('Try');
  });

  it('take a permission to read and another to change', async () => {
    const reader = await site.editor(['plugin::lifecycle-map.taxonomy.read']);
    expect((await reader('GET', SETTINGS)).status).toBe(200);
    expect((await put({ topics: [] }, reader)).status).toBe(403);
    const other = await site.editor(['plugin::lifecycle-map.settings.update']);
    expect((await other('GET', SETTINGS)).status).toBe(403);
  });

  it('survive a restart, undo included', async () => {
    const documentId = await newArticle('Restarted');
    await tag(documentId, { topics: ['Old name'] });
    await edit('topics', (terms) => [
      ...terms.map((t) => (t.key === 'old-name' ? { ...t, retired: true, replacedBy: 'new' } : t)),
      { key: 'new', label: 'New name' },
    ]);
    const change = await latestChange();
    const before = await settings();
    await site.stop();
    site = await startSite(kind, { database: site.database });
    expect(await settings()).toEqual(before);
    expect((await tagsOf(documentId)).topics).toEqual(['new']);
    expect((await undo(change.id)).status).toBe(200);
    expect((await tagsOf(documentId)).topics).toEqual(['old-name']);
    expect((await taxonomy()).topics.map((t: Term) => t.key)).not.toContain('new');
  });
});
