import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const ARTICLE = 'api::article.article';
const CASE = 'api::case-study.case-study';

describe.each(databases)('the entries of a list on $name', (kind) => {
  let site: Site;
  const ids: string[] = [];

  const titles = async (query = ''): Promise<string[]> => {
    const { status, body } = await site.reader('GET', `/api/lifecycle-map/recommendations${query}`);
    expect(status, JSON.stringify(body)).toBe(200);
    return body.data.map(({ entry }: { entry: { title: string } }) => entry.title).sort();
  };
  const idOf = (place: number): string => ids[place] ?? '';

  beforeAll(async () => {
    site = await startSite(kind);
    for (const title of ['One', 'Two', 'Three']) {
      ids.push(await site.publish(ARTICLE, { title, slug: title.toLowerCase() }));
    }
    ids.push(await site.publish(CASE, { title: 'Four', slug: 'four' }));
    // Each test meets entries that a list has told before.
    expect(await titles()).toEqual(['Four', 'One', 'Three', 'Two']);
  });
  afterAll(() => site.stop());

  it('tells what an editor published a moment ago', async () => {
    await site.strapi.documents(ARTICLE).update({
      documentId: idOf(0),
      locale: 'en',
      status: 'published',
      data: { title: 'One, revised' } as never,
    });
    expect(await titles()).toEqual(['Four', 'One, revised', 'Three', 'Two']);
  });

  it('tells what was changed past the document service', async () => {
    await site.strapi.db.query(ARTICLE).updateMany({
      where: { documentId: idOf(1), publishedAt: { $notNull: true } },
      data: { title: 'Two, revised', updatedAt: new Date(Date.now() + 1_000) },
    });
    expect(await titles()).toContain('Two, revised');
  });

  it('leaves out what was taken down past the document service', async () => {
    await site.strapi.db
      .query(ARTICLE)
      .deleteMany({ where: { documentId: idOf(2), publishedAt: { $notNull: true } } });
    expect(await titles()).not.toContain('Three');
  });

  it('shows each caller the fields that were asked for, and the next one all', async () => {
    const { body } = await site.reader(
      'GET',
      '/api/lifecycle-map/recommendations?fields=slug&contentTypes=api::case-study.case-study',
    );
    expect(Object.keys(body.data[0].entry).sort()).toEqual(['slug']);
    expect(await titles('?contentTypes=api::case-study.case-study')).toEqual(['Four']);
  });
});
