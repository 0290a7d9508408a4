import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const ARTICLE = 'api::article.article';
const TABLE = 'lifecycle_map_tags';

describe.each(databases)(
  'formats that came before the database kept them apart, on $name',
  (kind) => {
    let site: Site;
    let documentId: string;

    const restart = async (): Promise<void> => {
      const { database } = site;
      await site.stop();
      site = await startSite(kind, { database });
    };
    const tags = async () =>
      (await site.admin('GET', `/lifecycle-map/tags/${ARTICLE}/${documentId}`)).body.data;
    const changes = async () =>
      (await site.admin('GET', '/lifecycle-map/taxonomy/changes')).body.data;
    const rows = (): Promise<Record<string, unknown>[]> =>
      Promise.resolve(site.strapi.db.getConnection(TABLE).select('*').orderBy('id'));
    /** As a version wrote it that knew no slots, or as a transfer brings it from there. */
    const insert = async (facet: string, term: string): Promise<void> => {
      await site.strapi.db.getConnection(TABLE).insert({
        document_id: randomUUID().slice(0, 24),
        content_type: ARTICLE,
        target_id: documentId,
        facet,
        term,
        source: 'editor',
        author_name: 'Ada',
      });
    };

    beforeAll(async () => {
      site = await startSite(kind);
      documentId = await site.publish(ARTICLE, { title: 'Crowded', slug: 'crowded' });
    });
    afterAll(async () => {
      await site.stop();
      await site.database.drop();
    });

    it('are one a document after an upgrade: the newest stays, and the history has the others', async () => {
      const { connection } = site.strapi.db;
      await connection.schema.alterTable(TABLE, (table) => {
        table.dropUnique([], 'lifecycle_map_tags_slot');
      });
      await connection.schema.alterTable(TABLE, (table) => {
        table.dropColumn('slot');
      });
      for (const format of ['faq', 'demo', 'video']) await insert('format', format);
      for (const stage of ['reach', 'nurture']) await insert('stage', stage);
      await restart();
      expect(await tags()).toMatchObject({ format: 'video', stages: ['reach', 'nurture'] });
      expect(await rows()).toMatchObject([
        { term: 'video', slot: '' },
        { term: 'reach', slot: 'reach' },
        { term: 'nurture', slot: 'nurture' },
      ]);
      expect(await changes()).toMatchObject([{ changes: [], movedTags: 2, canUndo: false }]);
      const kept = await site.strapi.db.getConnection('lifecycle_map_moved_tags').orderBy('id');
      expect(kept).toMatchObject([
        { term: 'demo', moved_to: 'video', author_name: 'Ada' },
        { term: 'faq', moved_to: 'video', author_name: 'Ada' },
      ]);
    });

    it('are one a document after a transfer, at the next start', async () => {
      await insert('format', 'podcast');
      expect(await rows()).toHaveLength(4);
      await restart();
      expect(await tags()).toMatchObject({ format: 'podcast' });
      expect(await rows()).toHaveLength(3);
      expect(await changes()).toHaveLength(2);
    });

    it('are left as they are by a start that finds nothing to do', async () => {
      const before = await rows();
      await restart();
      expect(await rows()).toEqual(before);
      expect(await changes()).toHaveLength(2);
    });
  },
);
