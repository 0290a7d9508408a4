import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';
import { exportPath, readData, storeData } from '../support/stored-data';
import { runStrapi } from '../support/strapi-command';

const AUTHOR = 'ana@example.com';
const OTHER = 'ben@example.com';

describe.each(databases)("Strapi's export and import on $name", (kind) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lifecycle-export-'));
  const archive = path.join(folder, 'site');
  let site: Site;
  let source: { documentId: string; data: Awaited<ReturnType<typeof readData>> };
  let target: typeof source;

  const storeAndStop = async (contact: string): Promise<typeof source> => {
    const documentId = await storeData(site, contact);
    const data = await readData(site, contact, documentId);
    await site.stop();
    return { documentId, data };
  };

  beforeAll(async () => {
    site = await startSite(kind);
    source = await storeAndStop(AUTHOR);
    await runStrapi(site.database, ['export', '--no-encrypt', '--no-compress', '--file', archive]);
    await site.database.drop();

    site = await startSite(kind);
    target = await storeAndStop(OTHER);
    const { database } = site;
    await runStrapi(database, ['import', '--force', '--file', `${archive}.tar`]);
    site = await startSite(kind, { database });
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('carry tags and topics to the other site, where they still belong to their entries', async () => {
    const { tags, topics } = await readData(site, AUTHOR, source.documentId);
    expect(tags).toEqual(source.data.tags);
    expect(topics).toEqual(source.data.topics);
    const { body } = await site.server(
      'GET',
      '/api/lifecycle-map/contents?stages=nurture&topics=spare-parts',
    );
    expect(body.data).toHaveLength(1);
    expect(body.data[0]).toMatchObject({
      documentId: source.documentId,
      entry: { title: `Read by ${AUTHOR}` },
    });
  });

  it('carry rules to the other site, where they still apply', async () => {
    const { rules } = await readData(site, AUTHOR, source.documentId);
    expect(rules).toEqual(source.data.rules);
    const { body } = await site.server('GET', '/api/lifecycle-map/recommendations');
    expect(body.meta.rules.applied).toMatchObject([{ id: source.data.rules[0].id }]);
  });

  it('leave contacts and touchpoints where they are: neither sent along nor wiped', async () => {
    expect((await site.server('GET', exportPath(AUTHOR))).status).toBe(404);
    const { contact } = await readData(site, OTHER, target.documentId);
    expect(contact.touchpoints).toHaveLength(3);
    expect(contact).toEqual(target.data.contact);
  });
});
