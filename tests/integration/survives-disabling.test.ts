import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';
import { readData, storeData } from '../support/stored-data';

const CONTACT = 'ana@example.com';

describe.each(databases)('one start with the plugin disabled, on $name,', (kind) => {
  let site: Site;

  const restart = async (disabled: boolean): Promise<void> => {
    const { database } = site;
    await site.stop();
    site = await startSite(kind, { database, env: { LIFECYCLE_DISABLED: String(disabled) } });
  };

  beforeAll(async () => {
    site = await startSite(kind);
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  it('takes nothing of tags, topics, contacts and touchpoints', async () => {
    const documentId = await storeData(site, CONTACT);
    const before = await readData(site, CONTACT, documentId);
    expect(before.tags).toMatchObject({ stages: ['nurture', 'reach'], topics: ['spare-parts'] });
    expect(before.contact.identities).toHaveLength(3);
    expect(before.contact.touchpoints).toHaveLength(3);
    expect(before.contact.served).toHaveLength(1);

    await restart(true);
    expect((await site.server('GET', '/api/lifecycle-map/taxonomy')).status).toBe(404);
    await restart(false);
    expect(await readData(site, CONTACT, documentId)).toEqual(before);
  });
});
