import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readTargetType } from '../../scripts/import/content-type';
import { importItems } from '../../scripts/import/import-items';
import { importTouchpoints } from '../../scripts/import/import-touchpoints';
import { Progress } from '../../scripts/import/progress';
import { StrapiClient } from '../../scripts/import/strapi-client';
import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const ARTICLE = 'api::article.article';
const ITEMS = `id,title,body,locale
1,"Valves, opened","Turn it
slowly.",en
2,Vannes,Doucement.,fr
3,Ventile,Langsam.,de
3,Ventile again,,en
,Nameless,,en
é,Not a slug,,en
`;
const TOUCHPOINTS = `contact,item,type,occurred_at
a,2,content_viewed,2026-01-02T00:00:00Z
a,1,content_viewed,2026-01-01T00:00:00Z
a,1,content_viewed,2026-01-01T00:00:00Z
b,3,sneezed,2026-01-01T00:00:00Z
b,99,content_viewed,2026-01-01T00:00:00Z
b,é,content_viewed,2026-01-01T00:00:00Z
b,1,content_viewed,yesterday
b,,purchased,2026-01-03
`;

describe.each(databases.slice(0, 1))('an import on $name', (kind) => {
  let site: Site;
  const folder = mkdtempSync(path.join(tmpdir(), 'lifecycle-import-'));
  const fileOf = (name: string, text: string): string => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };

  beforeAll(async () => {
    site = await startSite(kind);
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
    rmSync(folder, { recursive: true });
  });

  const clientWith = (authorization: string) =>
    new StrapiClient(site.url, authorization.replace('Bearer ', ''));
  const run = async (client = clientWith(site.serverToken)) => {
    const type = await readTargetType(client, ARTICLE);
    const progress = new Progress();
    const items = await importItems(client, type, fileOf('items.csv', ITEMS), progress);
    const touchpoints = await importTouchpoints(
      client,
      fileOf('touchpoints.csv', TOUCHPOINTS),
      ARTICLE,
      items.documents,
      progress,
    );
    return { items, touchpoints };
  };
  const events = async (): Promise<number> =>
    (await site.server('GET', '/api/lifecycle-map/recommendations')).body.meta.model.events;

  it('refuses a token that the site does not know, and says what to do', async () => {
    await expect(run(clientWith('Bearer unknown'))).rejects.toThrow(/401.*API token/);
  });

  it('makes entries in the locales that the site has, and says what it could not make', async () => {
    const { items } = await run();
    expect(items.created).toBe(3);
    expect([...items.otherLocales]).toEqual(['de']);
    expect(items.rejected.map(({ id }) => id).sort()).toEqual(['', '3', 'é']);
    const slugs = async (locale: string): Promise<string[]> =>
      (await site.server('GET', `/api/articles?locale=${locale}`)).body.data
        .map(({ slug }: { slug: string }) => slug)
        .sort();
    expect(await slugs('en')).toEqual(['valves-opened-1', 'ventile-3']);
    expect(await slugs('fr')).toEqual(['vannes-2']);
  });

  it('leaves the same state however often it runs, equal rows kept, and teaches what it stored', async () => {
    const before = await events();
    const { items, touchpoints } = await run();
    expect(items.created).toBe(0);
    expect(touchpoints).toMatchObject({ accepted: 0, duplicates: 5 });
    expect(await events()).toBe(before);
    const { body } = await site.server('GET', '/api/lifecycle-map/contacts/a/export');
    expect(
      body.data.touchpoints.map(({ occurredAt }: { occurredAt: string }) => occurredAt),
    ).toEqual(['2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z']);
  });

  it('reports the rows that it did not send, sent otherwise, or got back', async () => {
    const { touchpoints } = await run();
    expect([...touchpoints.unknownItems.keys()].sort()).toEqual(['99', 'é']);
    expect([...touchpoints.unknownTypes.keys()]).toEqual(['sneezed']);
    expect(touchpoints.rejected).toEqual([
      {
        row: expect.objectContaining({ contact: 'b' }),
        why: expect.stringContaining('occurredAt'),
      },
    ]);
  });

  it('goes on where it was stopped', async () => {
    const more = Array.from(
      { length: 1_500 },
      (_, index) => `c${index % 7},1,content_viewed,2026-02-01T00:00:00Z`,
    );
    const file = fileOf('many.csv', `contact,item,type,occurred_at\n${more.join('\n')}\n`);
    const { items } = await run();
    const before = await events();
    const send = (client: StrapiClient) =>
      importTouchpoints(client, file, ARTICLE, items.documents, new Progress());
    class Interrupted extends StrapiClient {
      private posts = 0;
      override post<Body>(target: string, body: unknown): Promise<Body> {
        this.posts += 1;
        return this.posts > 1
          ? Promise.reject(new Error('stopped'))
          : super.post<Body>(target, body);
      }
    }
    const token = site.serverToken.replace('Bearer ', '');
    await expect(send(new Interrupted(site.url, token))).rejects.toThrow('stopped');
    expect(await events()).toBe(before + 1_000);
    expect(await send(clientWith(site.serverToken))).toMatchObject({
      accepted: 500,
      duplicates: 1_000,
    });
    expect(await events()).toBe(before + 1_500);
  });
});
