import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { TABLES } from '../../server/src/database/migrations/tables';
import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const ARTICLE = 'api::article.article';
const API = '/api/lifecycle-map';
const DAY_MS = 86_400_000;
const BYTES_A_LIST = 400;
const ENTRIES = 12;

describe.each(databases)('served lists on $name', (kind) => {
  let site: Site;
  const entries: string[] = [];

  const service = (name: string) => site.strapi.plugin('lifecycle-map').service(name);
  const table = () => site.strapi.db.getConnection(TABLES.served);
  const count = async (): Promise<number> => {
    await service('servedLists').flush();
    const rows: unknown[] = await table().select('id');
    return rows.length;
  };
  const list = async (contact: string, query = '') =>
    (await site.server('GET', `${API}/recommendations?contact=${contact}${query}`)).body;
  const exported = async (contact: string) =>
    (await site.server('GET', `${API}/contacts/${contact}/export`)).body.data;
  const touch = (contact: string, touchpoint: object) =>
    site.server('POST', `${API}/touchpoints`, { contact, ...touchpoint });

  beforeAll(async () => {
    site = await startSite(kind);
    for (let number = 0; number < ENTRIES; number += 1) {
      entries.push(
        await site.publish(ARTICLE, { title: `Entry ${number}`, slug: `entry-${number}` }),
      );
    }
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  it('are one however often somebody asks for the same', async () => {
    const before = await count();
    const ids = new Set<string>();
    for (let time = 0; time < 100; time += 1) {
      ids.add((await list('again')).meta.recommendationId);
    }
    expect(ids.size).toBe(1);
    expect((await count()) - before).toBe(1);
  });

  it('are others for somebody else, of another length, and once something has happened', async () => {
    const first = await list('one');
    const cited = first.meta.recommendationId;
    expect((await list('two')).meta.recommendationId).not.toBe(cited);
    expect((await list('one', '&limit=3')).meta.recommendationId).not.toBe(cited);
    await touch('one', {
      type: 'content_viewed',
      content: { contentType: ARTICLE, documentId: first.data[0].documentId },
    });
    expect((await list('one')).meta.recommendationId).not.toBe(cited);
  });

  it('are told in an export as they were, those of versions before as well', async () => {
    await touch('reader', { type: 'page_visited' });
    const { data, meta } = await list('reader', '&limit=3');
    const shown = data.map(({ contentType, documentId, locale }: Record<string, unknown>) => ({
      contentType,
      documentId,
      locale,
    }));
    await service('servedLists').flush();
    const old = { contentType: ARTICLE, documentId: entries[0], locale: 'en', rules: ['a-rule'] };
    const [row]: Record<string, unknown>[] = await table()
      .select('identity_kind', 'identity_hash', 'served_at')
      .where({ recommendation_id: meta.recommendationId });
    await table().insert({
      ...row,
      recommendation_id: randomUUID(),
      items: JSON.stringify([old]),
    });
    expect((await exported('reader')).served).toMatchObject([{ items: shown }, { items: [old] }]);
  });

  it('are no more remembered than stored of somebody who was erased', async () => {
    await touch('gone', { type: 'page_visited' });
    const before = (await list('gone')).meta.recommendationId;
    expect((await site.server('DELETE', `${API}/contacts/gone`)).status).toBe(200);
    await touch('gone', { type: 'page_visited' });
    expect((await list('gone')).meta.recommendationId).not.toBe(before);
  });

  it('go after 30 days when nobody cites them, else after 90, at the latest with the rest', async () => {
    await service('servedLists').flush();
    await table().delete();
    const served = async (contact: string, daysAgo: number, isCited: boolean): Promise<string> => {
      const { recommendationId } = (await list(contact)).meta;
      if (isCited) await touch(contact, { type: 'recommendation_shown', recommendationId });
      await service('servedLists').flush();
      await table()
        .where({ recommendation_id: recommendationId })
        .update({ served_at: Date.now() - daysAgo * DAY_MS });
      return recommendationId;
    };
    await served('uncited-31', 31, false);
    await served('cited-91', 91, true);
    const kept = [
      await served('uncited-29', 29, false),
      await served('cited-31', 31, true),
      await served('cited-89', 89, true),
    ];
    await service('retention').run(Date.now());
    const left: { recommendation_id: string }[] = await table().select('recommendation_id');
    expect(left.map((row) => row.recommendation_id).sort()).toEqual(kept.sort());
  });

  it('are kept for an experiment until its contacts are counted', async () => {
    const { body } = await site.admin('POST', '/lifecycle-map/experiments', {
      data: {
        name: 'Newest first',
        control: { ranking: 'blend', rules: 'active' },
        treatment: { ranking: 'newest', rules: 'none' },
        holdout: 0,
        days: 1,
        outcomes: ['purchased'],
      },
    });
    await list('tried');
    await service('servedLists').flush();
    const ofExperiment = () => table().whereNotNull('experiment_id');
    await ofExperiment().update({ served_at: Date.now() - 100 * DAY_MS });
    await service('retention').run(Date.now());
    expect(await ofExperiment()).toHaveLength(1);
    await site.admin('POST', `/lifecycle-map/experiments/${body.data.id}/stop`, {});
    await service('retention').run(Date.now());
    expect(await ofExperiment()).toHaveLength(0);
  });

  it.each([
    ['of ten entries', undefined],
    ['of an experiment', { id: randomUUID(), arm: 'treatment', reason: 'By lot' }],
  ])(
    '%s take 400 bytes at most with their indexes, and their size is told',
    async (_name, experiment) => {
      await service('servedLists').flush();
      await table().truncate();
      const lists = 5_000;
      for (let number = 0; number < lists; number += 1) {
        const items = Array.from({ length: 10 }, (_none, rank) => ({
          contentType: ARTICLE,
          documentId: entries[(number + rank) % ENTRIES],
          locale: 'en',
        }));
        const person = { contact: `person-${number}@example.com` };
        service('servedLists').add(person, number, items, experiment);
      }
      await service('servedLists').flush();
      const { client } = site.strapi.db.dialect;
      if (client === 'mysql') await site.strapi.db.connection.raw(`analyze table ${TABLES.served}`);
      const { meta } = (await site.admin('GET', '/lifecycle-map/sources')).body;
      expect(meta.servedLists.lists).toBe(lists);
      expect(meta.servedLists.bytes).toBeGreaterThan(0);
      if (client === 'postgres') {
        expect(meta.servedLists.bytes / lists).toBeLessThanOrEqual(BYTES_A_LIST);
      }
    },
  );
});
