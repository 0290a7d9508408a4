import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases } from '../support/databases';
import { startSite, type Send, type Site } from '../support/site';

const ARTICLE = 'api::article.article';
const COURSE = 'api::course.course';
const READ_ARTICLES = 'plugin::content-manager.explorer.read';
const HEADER = 'contentType,documentId,slug,locale,title,stages,intents,format,topics';
const BULK = [
  'plugin::lifecycle-map.tag.bulk',
  READ_ARTICLES,
  'plugin::content-manager.explorer.update',
];

describe.each(databases)('files of tags on $name', (kind) => {
  let site: Site;
  let pump: string;
  let valve: string;

  beforeAll(async () => {
    site = await startSite(kind);
    pump = await site.publish(ARTICLE, { title: '=Pumps, "dry"\nand wet', slug: 'pumps' });
    valve = await site.publish(COURSE, { title: 'Valves', slug: 'valves' });
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const path = (uid: string, documentId: string) => `/lifecycle-map/tags/${uid}/${documentId}`;
  const tagsOf = async (uid: string, documentId: string) =>
    (await site.admin('GET', path(uid, documentId))).body.data;
  const exported = async (query = '', send = site.admin): Promise<string> =>
    (await send('GET', `/lifecycle-map/tags/export?${query}`)).body;
  const imported = (content: string, query = '', name = 'tags.csv', send: Send = site.admin) => {
    const form = new FormData();
    form.set('files', new Blob([content]), name);
    return send('POST', `/lifecycle-map/tags/import?${query}`, form);
  };
  const rowCount = () => site.strapi.db.query('plugin::lifecycle-map.tag').count();
  const csv = (...rows: string[]) => [HEADER, ...rows].join('\n');
  const clear = () => site.strapi.db.query('plugin::lifecycle-map.tag').deleteMany({});

  it('say first what they would do, then do it, and the second time nothing', async () => {
    await clear();
    const file = csv(
      `${ARTICLE},${pump},,,,reach|nurture,learn-how,how-to-article,Spare parts`,
      `${COURSE},,valves,en,,,,,Spare parts`,
    );
    const dry = await imported(file, 'dryRun=true');
    expect(dry.status).toBe(200);
    expect(dry.body.data).toMatchObject({
      applied: false,
      rows: 2,
      problems: [],
      newTopics: [{ key: 'spare-parts', label: 'Spare parts' }],
      changes: [
        { line: 2, documentId: pump, removed: [] },
        { line: 3, documentId: valve, name: 'valves', added: [{ facet: 'topic' }] },
      ],
    });
    expect(dry.body.data.changes[0].added).toHaveLength(5);
    expect(await rowCount()).toBe(0);

    const done = await imported(file);
    expect(done.body.data).toMatchObject({ applied: true, changes: dry.body.data.changes });
    const tags = await tagsOf(ARTICLE, pump);
    expect(tags).toMatchObject({
      stages: ['reach', 'nurture'],
      intents: ['learn-how'],
      format: 'how-to-article',
      topics: ['spare-parts'],
    });
    expect(tags.authorship[0]).toMatchObject({ source: 'import', author: 'Ada Min' });
    expect(Date.now() - Date.parse(tags.authorship[0].setAt)).toBeLessThan(60_000);
    const { body: found } = await site.server(
      'GET',
      '/api/lifecycle-map/contents?topics=spare-parts',
    );
    expect(found.data).toHaveLength(2);
    expect((await imported(file)).body.data).toMatchObject({ changes: [], newTopics: [] });
  });

  it('come back as they went out, in both formats, and spreadsheets run nothing in them', async () => {
    const before = [await tagsOf(ARTICLE, pump), await tagsOf(COURSE, valve)];
    for (const format of ['csv', 'json']) {
      const file = await exported(`format=${format}&entries=tagged`);
      if (format === 'csv') {
        expect(file.split('\r\n').join('\n').split('\n')[0]).toBe(`\uFEFF${HEADER}`);
        expect(file).toContain(`"'=Pumps, ""dry""\nand wet"`);
      } else expect(JSON.parse(file)[0].title).toBe('=Pumps, "dry"\nand wet');
      expect((await imported(file, '', `x.${format}`)).body.data).toMatchObject({
        rows: 2,
        changes: [],
      });
      await clear();
      expect((await imported(file, '', `x.${format}`)).body.data.changes).toHaveLength(2);
      const after = [await tagsOf(ARTICLE, pump), await tagsOf(COURSE, valve)];
      const tags = (all: typeof after) => all.map((document) => ({ ...document, authorship: [] }));
      expect(tags(after)).toEqual(tags(before));
    }
  });

  it('hold the entries asked for', async () => {
    const bare = await site.publish(ARTICLE, { title: 'Bare', slug: 'bare' });
    const ids = async (query: string): Promise<string[]> =>
      JSON.parse(await exported(`format=json&${query}`)).map(
        ({ documentId }: { documentId: string }) => documentId,
      );
    const untagged = await ids('entries=untagged');
    expect(untagged).toContain(bare);
    expect([pump, valve].filter((id) => untagged.includes(id))).toEqual([]);
    const tagged = await ids('entries=tagged');
    expect(tagged.sort()).toEqual([pump, valve].sort());
    expect((await ids('entries=all')).sort()).toEqual([...untagged, ...tagged].sort());
    expect(await ids(`contentTypes=${COURSE}`)).toEqual([valve]);
    expect((await site.admin('GET', '/lifecycle-map/tags/export?format=xls')).status).toBe(400);
  });

  it('leave out what a role may not see', async () => {
    const reader = await site.editor(['plugin::lifecycle-map.tag.read', READ_ARTICLES], {
      fields: ['slug'],
    });
    const rows = JSON.parse(await exported('format=json', reader));
    expect(new Set(rows.map((row: { contentType: string }) => row.contentType))).toEqual(
      new Set([ARTICLE]),
    );
    expect(rows[0]).toMatchObject({ title: null });
    expect((await imported(HEADER, '', 'x.csv', reader)).status).toBe(403);
  });

  it('change only the columns that are there, and clear where a cell is empty', async () => {
    await imported(csv(`${ARTICLE},${pump},,,,reach,learn-how,faq,`));
    await imported(`contentType;slug;stages\n${ARTICLE};pumps;`);
    expect(await tagsOf(ARTICLE, pump)).toMatchObject({
      stages: [],
      intents: ['learn-how'],
      format: 'faq',
    });
    await imported(
      JSON.stringify([{ contentType: ARTICLE, documentId: pump, format: null }]),
      '',
      'tags.json',
    );
    expect(await tagsOf(ARTICLE, pump)).toMatchObject({ intents: ['learn-how'], format: null });
  });

  it('say what is wrong in which row and column, and then change nothing', async () => {
    await imported(csv(`${ARTICLE},${pump},,,,reach,,,`));
    const before = await rowCount();
    const file = csv(
      `${ARTICLE},${pump},,,,grow,,,`,
      `${ARTICLE},${pump},,,,grow,,,`,
      `${ARTICLE},,nowhere,,,grow,,,`,
      `${ARTICLE},nosuchdocument,,,,grow,,,`,
      `api::legal-page.legal-page,x,,,,grow,,,`,
      `${ARTICLE},,bare,,,daydream,,poem,`,
      `,,,,,grow,,,`,
      `${ARTICLE},${pump}`,
    );
    const { body } = await imported(file, 'dryRun=true');
    expect(
      body.data.problems.map(({ line, column }: { line: number; column: string }) => [
        line,
        column,
      ]),
    ).toEqual([
      [3, null],
      [4, 'slug'],
      [5, 'documentId'],
      [6, 'contentType'],
      [7, 'stages'],
      [7, 'format'],
      [8, 'contentType'],
      [9, null],
    ]);
    const refused = await imported(file);
    expect(refused.status).toBe(400);
    expect(refused.body.error.details.errors[1]).toMatchObject({ path: ['4', 'slug'] });
    expect(await rowCount()).toBe(before);
    expect(await tagsOf(ARTICLE, pump)).toMatchObject({ stages: ['reach'] });
  });

  it('ask for the locale when entries share a slug', async () => {
    await site.publish(ARTICLE, { title: 'Twin', slug: 'twin' }, 'en');
    const french = await site.publish(ARTICLE, { title: 'Jumeau', slug: 'twin' }, 'fr');
    const { body } = await imported(csv(`${ARTICLE},,twin,,,grow,,,`), 'dryRun=true');
    expect(body.data.problems[0].message).toContain('locale');
    await imported(csv(`${ARTICLE},,twin,fr,,grow,,,`));
    expect(await tagsOf(ARTICLE, french)).toMatchObject({ stages: ['grow'] });
  });

  it('are refused with a reason when they are no such files', async () => {
    const message = async (content: string, name = 'x.csv') => {
      const { status, body } = await imported(content, '', name);
      return `${status} ${body.error.message}`;
    };
    expect(await message('contentType,slug,stages,Colour\n')).toContain(
      '400 Unknown column "Colour"',
    );
    expect(await message('')).toContain('400 The file is empty');
    expect(await message('a"b,c\n"')).toContain('400 The file is not valid CSV');
    expect(await message('{', 'x.json')).toContain('400 The file is not valid JSON');
    expect(await message('{}', 'x.json')).toContain('400 The file must hold a list');
    expect(await message('x', 'x.xlsx')).toContain('400 The name of the file must end in');
    expect(await message('x'.repeat(10 * 1_024 * 1_024 + 1))).toContain('413 The file must be');
    const many = `${HEADER}\n${`${ARTICLE},x,,,,,,,\n`.repeat(20_001)}`;
    expect(await message(many)).toContain('413 A file may have at most 20000 rows');
    const plain = await site.admin('POST', '/lifecycle-map/tags/import', { data: [] });
    expect([plain.status, plain.body.error.message]).toEqual([
      400,
      'Send one file as multipart/form-data, in the field "files"',
    ]);
  });

  it('are imported by those who may tag in bulk', async () => {
    const editor = await site.editor(BULK);
    const { status } = await imported(csv(`${ARTICLE},${pump},,,,grow,,,`), '', 'x.csv', editor);
    expect(status).toBe(200);
    const other = await imported(csv(`${COURSE},${valve},,,,grow,,,`), '', 'x.csv', editor);
    expect(other.body.error.details.errors[0].message).toContain('Your role may not read');
    expect((await editor('GET', '/lifecycle-map/tags/export')).status).toBe(403);
  });

  it('bring a term back that was retired since they were written', async () => {
    await clear();
    const SETTINGS = '/lifecycle-map/taxonomy/settings';
    await site.admin('PUT', path(ARTICLE, pump), {
      data: { stages: [], intents: [], format: 'ebook', topics: [] },
    });
    const file = await exported();
    const { taxonomy, versions } = (await site.admin('GET', SETTINGS)).body.data;
    const formats = taxonomy.formats.map((term: { key: string }) =>
      term.key === 'ebook' ? { ...term, retired: true } : term,
    );
    expect((await site.admin('PUT', SETTINGS, { data: { formats }, versions })).status).toBe(200);
    await clear();
    expect((await imported(file)).status).toBe(200);
    expect(await tagsOf(ARTICLE, pump)).toMatchObject({ format: 'ebook' });
  });
});
