import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { serialize } from 'node:v8';
import { gzipSync } from 'node:zlib';

import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';

import type { CountTable } from '../../plugin/ranking/data-structures/count-table';
import { freePort } from '../../scripts/free-port.mjs';
import { startStrapi } from '../../scripts/start-strapi.mjs';
import type { LifecycleConfig } from '../../server/src/site/lifecycle-config';
import { TABLES } from '../../server/src/database/migrations/tables';
import { createModel, type ModelService } from '../../server/src/model/model';
import type { CatalogueService } from '../../server/src/library/catalogue';
import type { OptedInTypesService } from '../../server/src/site/opted-in-types';
import type { TagsService } from '../../server/src/tags/tags';
import type { TaxonomyService } from '../../server/src/taxonomy/taxonomy';
import { createScheduler } from '../../server/src/scheduling/scheduler';
import { strapiPartsOf } from '../../server/src/strapi-parts';
import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const PLAYGROUND = path.resolve(import.meta.dirname, '../../playground');
const API = '/api/lifecycle-map';
const ARTICLE = 'api::article.article';
const COURSE = 'api::course.course';
const CONFIG = 'plugin::lifecycle-map';
const SETTINGS = '/lifecycle-map/taxonomy/settings';
const DAY_MS = 86_400_000;
const READERS = ['ana', 'bob', 'carl'];

const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

const entriesOf = (table: CountTable | null): [number, number][] => {
  const entries: [number, number][] = [];
  table?.each((key, sum) => entries.push([key, sum]));
  return entries.sort(([left], [right]) => left - right);
};

/** What a model has counted. */
function countsOf(counted: ModelService) {
  const { catalogue, learner } = counted.ranking();
  const items = Array.from({ length: catalogue.size }, (_, item) => ({
    address: catalogue.addressOf(item),
    contacts: learner.contactsOf(item),
    next: entriesOf(learner.pairs.next(item)),
    together: entriesOf(learner.pairs.together(item)),
    shown: learner.exposures.of(item),
  }));
  const contacts = [...counted.profiles()].map(([contact, profile]) => ({
    contact,
    profile,
    journey: learner.journeyOf(contact)?.items ?? null,
  }));
  contacts.sort((left, right) => left.contact - right.contact);
  return { events: counted.events(), items, contacts };
}

describe.each(databases)('the snapshot of the model on $name', (kind) => {
  let site: Site;
  let documentIds: string[];

  const service = (name: string) => site.strapi.plugin('lifecycle-map').service(name);
  const running = () => service('model') as unknown as ModelService;
  const table = (name: string) => site.strapi.db.getConnection(name);
  const read = (position: number) => ({
    type: 'content_viewed',
    content: { contentType: ARTICLE, documentId: documentIds[position] ?? '' },
  });
  const send = async (url: string, ...batch: object[]): Promise<void> => {
    const { status } = await fetch(`${url}${API}/touchpoints`, {
      method: 'POST',
      headers: { Authorization: site.serverToken, 'Content-Type': 'application/json' },
      body: JSON.stringify({ batch }),
    });
    expect(status).toBe(202);
  };
  /** What the site at a URL recommends to each reader, and to somebody new, after how many touchpoints. */
  const lists = async (url: string): Promise<object> => {
    const ask = async (query: string) => {
      const headers = { Authorization: site.serverToken };
      const response = await fetch(`${url}${API}/recommendations?${query}`, { headers });
      const { data, meta } = (await response.json()) as {
        data: { documentId: string; reasons: object }[];
        meta: { model: { events: number } };
      };
      return { events: meta.model.events, list: data.map(({ documentId }) => documentId) };
    };
    return Promise.all(['', ...READERS.map((contact) => `contact=${contact}`)].map(ask));
  };
  /** Has everything read that is in the database now, and was received long ago. */
  const rebuild = async (): Promise<void> => {
    service('model').reset();
    service('model').startBuilding();
    await service('model').ready();
  };
  const makeOld = () => table(TABLES.touchpoints).update({ received_at: Date.now() - DAY_MS / 2 });
  const pieces = async (): Promise<number> =>
    (await table(TABLES.snapshot).select('number')).length;

  /** What a start would come up with, and what it would say. */
  const nextStart = async () => {
    const said: string[] = [];
    const { log } = site.strapi;
    const note = (line: unknown) => {
      said.push(String(line));
      return log;
    };
    const spies = [
      vi.spyOn(log, 'info').mockImplementation(note as never),
      vi.spyOn(log, 'warn').mockImplementation(note as never),
    ];
    const next = createModel({
      ...strapiPartsOf(site.strapi),
      catalogue: service('catalogue') as unknown as CatalogueService,
      optedInTypes: service('optedInTypes') as unknown as OptedInTypesService,
      tags: service('tags') as unknown as TagsService,
      taxonomy: service('taxonomy') as unknown as TaxonomyService,
      scheduler: createScheduler(),
      onForget: () => undefined,
    });
    await next.restore();
    next.startBuilding();
    await next.ready();
    for (const spy of spies) spy.mockRestore();
    return { next, said: said.join('\n') };
  };
  const expectRebuilt = async (why: string): Promise<void> => {
    const { next, said } = await nextStart();
    expect(said).toContain(`from the touchpoints and not from its snapshot: ${why}`);
    expect(countsOf(next)).toEqual(countsOf(running()));
    // Which leaves a good one.
    await next.storeSnapshot();
    expect((await nextStart()).said).toMatch(/took up \d+ touchpoints .* read 0 /);
  };

  beforeAll(async () => {
    site = await startSite(kind);
    documentIds = [];
    for (const name of ['one', 'two', 'three', 'four', 'five', 'six']) {
      documentIds.push(await site.publish(ARTICLE, { title: name, slug: name }));
    }
  });
  afterEach(() => vi.restoreAllMocks());
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  it('is taken up after an orderly stop, also after a kill, and only what came since is read', async () => {
    const anonymousId = randomUUID();
    await send(
      site.url,
      ...READERS.flatMap((contact, reader) =>
        [0, 1, 2].map((step) => ({ contact, ...read((reader + step) % 4) })),
      ),
      { anonymousId, type: 'page_visited', channel: 'email' },
    );
    await makeOld();
    await rebuild();
    // The watermark has not passed them, so they come twice: in the snapshot, and among the rows that are read.
    await send(site.url, { contact: 'ana', ...read(4) }, { contact: 'dora', type: 'purchased' });
    const before = await lists(site.url);
    const { database } = site;
    await site.stop();

    const lines: string[] = [];
    const { url, child } = await startStrapi({
      folder: PLAYGROUND,
      port: await freePort(),
      env: { ...database.env, SERVE_ADMIN: 'false', LOG_LEVEL: 'info' },
      takesLine: (line: string) => lines.push(line) > 0,
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    expect(await lists(url)).toEqual(before);
    expect(lines.join('\n')).toContain('took up 12 touchpoints from its snapshot, and read 0 that');
    await send(
      url,
      { contact: 'bob', ...read(5) },
      { anonymousId, contact: 'known', type: 'form_submitted' },
    );
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;

    site = await startSite(kind, { database });
    await service('model').ready();
    const { next, said } = await nextStart();
    expect(said).toContain('took up 12 touchpoints from its snapshot, and read 2 that');
    const taken = countsOf(running());
    expect(countsOf(next)).toEqual(taken);
    // Who was somebody unknown in the snapshot has joined one who is known.
    expect(taken.contacts).toHaveLength(READERS.length + 2);
    await rebuild();
    expect(taken).toEqual(countsOf(running()));
  });

  it('learns touchpoints that come after it as if it had never been stored', async () => {
    await service('model').storeSnapshot();
    const { next } = await nextStart();
    await send(site.url, { contact: 'carl', ...read(5) }, { contact: 'emil', ...read(0) });
    await next.poll();
    expect(countsOf(next)).toEqual(countsOf(running()));
  });

  it('is not used where it is damaged, in pieces or of another version', async () => {
    await makeOld();
    await rebuild();
    await service('model').storeSnapshot();
    const [{ bytes }] = (await table(TABLES.snapshot).where({ number: 0 })) as [{ bytes: Buffer }];
    const damaged = Buffer.from(bytes);
    damaged.writeUInt8(damaged.readUInt8(100) ^ 1, 100);
    await table(TABLES.snapshot).where({ number: 0 }).update({ bytes: damaged });
    await expectRebuilt('it is damaged');
    await table(TABLES.snapshot).where({ number: 0 }).delete();
    await expectRebuilt('a part of it is missing');
    await table(TABLES.model).where({ part: 'counts' }).update({ version: 999 });
    await expectRebuilt('another version has stored it');
    const [{ body }] = (await table(TABLES.model).where({ part: 'counts' })) as [{ body: string }];
    const odd = gzipSync(serialize({ items: [], knowledge: { learner: { exposures: [9] } } }));
    await table(TABLES.snapshot).delete();
    await table(TABLES.snapshot).insert({ number: 0, bytes: odd });
    const head = { ...(JSON.parse(body) as object), pieces: 1, sha256: sha256(odd) };
    await table(TABLES.model)
      .where({ part: 'counts' })
      .update({ body: JSON.stringify(head) });
    await expectRebuilt('');
    await table(TABLES.model).where({ part: 'counts' }).update({ body: '{' });
    await expectRebuilt('');
  });

  it('is not used where others than it knows lie in the database', async () => {
    const { next } = await nextStart();
    await next.storeSnapshot();
    const rows: Record<string, unknown>[] = await table(TABLES.touchpoints).orderBy('id');
    const [first, second] = rows;
    await table(TABLES.touchpoints).where({ id: second?.id }).delete();
    await rebuild();
    await expectRebuilt('the database holds other touchpoints');
    await table(TABLES.touchpoints).insert({ ...first, id: second?.id, message_hash: sha256('a') });
    await rebuild();
    await expectRebuilt('the database holds other touchpoints');
    const last = rows.at(-1);
    const other = { message_hash: sha256('another site') };
    await table(TABLES.touchpoints).where({ id: last?.id }).update(other);
    await rebuild();
    await expectRebuilt('the database holds other touchpoints');
  });

  it('does not stay where touchpoints that went into it are gone', async () => {
    await rebuild();
    await service('model').storeSnapshot();
    expect(await pieces()).toBeGreaterThan(0);
    const [first]: { id: number }[] = await table(TABLES.touchpoints).orderBy('id').limit(1);
    await table(TABLES.touchpoints).where({ id: first?.id }).delete();
    await nextStart();
    expect(await pieces()).toBe(0);
    await rebuild();
    await service('model').storeSnapshot();
  });

  it('is not used once the taxonomy or the content types that take part are others', async () => {
    const types = site.strapi.contentType(COURSE).pluginOptions as Record<string, object>;
    const takesPart = types[CONFIG.slice(CONFIG.lastIndexOf(':') + 1)] as { enabled: boolean };
    takesPart.enabled = false;
    await service('optedInTypes').load();
    await expectRebuilt('the taxonomy, the content types');
    takesPart.enabled = true;
    await service('optedInTypes').load();
    await expectRebuilt('the taxonomy, the content types');

    const { taxonomy, versions } = (await site.admin('GET', SETTINGS)).body.data;
    const intents = taxonomy.intents.map((intent: object, position: number) =>
      position === 0 ? { ...intent, stage: taxonomy.stages[2].key } : intent,
    );
    await site.admin('PUT', SETTINGS, { data: { intents }, versions });
    await rebuild();
    await expectRebuilt('the taxonomy, the content types');
  });

  it('goes with whoever is erased, and comes back only without them', async () => {
    const contact = await service('contacts').find('bob');
    expect(await pieces()).toBeGreaterThan(0);
    await site.server('DELETE', `${API}/contacts/bob`);
    expect(await pieces()).toBe(0);
    // Sums still have a share of them.
    await service('model').storeSnapshot();
    expect(await pieces()).toBe(0);

    const { next, said } = await nextStart();
    expect(said).toBe('');
    expect(countsOf(next).contacts.map((one) => one.contact)).not.toContain(contact);
    const events = service('model').events();
    await service('model').rebuildIfOutdated();
    await service('model').poll();
    service('model').startBuilding();
    await service('model').ready();
    expect(service('model').events()).toBeLessThan(events);
    expect(countsOf(running())).toEqual(countsOf(next));
  });

  it('does not keep whom somebody erases while it is stored', async () => {
    for (let round = 0; round < 8; round += 1) {
      await table(TABLES.erasures).delete();
      await send(site.url, { contact: 'erased', ...read(round % 6) });
      const { next } = await nextStart();
      await Promise.all([
        next.storeSnapshot(),
        site.server('DELETE', `${API}/contacts/erased`).then(({ status }) => {
          expect(status).toBe(200);
        }),
      ]);
      expect(await pieces()).toBe(0);
    }
  });

  it('goes with what is older than the site keeps, and so do its sums', async () => {
    await table(TABLES.erasures).delete();
    await makeOld();
    await rebuild();
    await service('model').storeSnapshot();
    expect(await pieces()).toBeGreaterThan(0);
    const [first]: { id: number }[] = await table(TABLES.touchpoints).orderBy('id').limit(1);
    const at = Date.now() - 31 * DAY_MS;
    await table(TABLES.touchpoints).where({ id: first?.id }).update({ received_at: at });
    const configured: LifecycleConfig = site.strapi.config.get(CONFIG);
    site.strapi.config.set(CONFIG, { ...configured, retentionDays: 30 });
    await service('retention').run(Date.now());
    site.strapi.config.set(CONFIG, configured);
    expect(await pieces()).toBe(0);
    const events = service('model').events();
    await service('model').rebuildIfOutdated();
    service('model').startBuilding();
    await service('model').ready();
    expect(service('model').events()).toBe(events - 1);
  });

  it('is taken up although tags have changed, by which the next night reads journeys anew', async () => {
    const renewed = async (): Promise<boolean> => {
      const { learner } = running().ranking();
      await service('model').rebuildIfOutdated();
      service('model').startBuilding();
      await service('model').ready();
      return running().ranking().learner !== learner;
    };
    await table(TABLES.erasures).delete();
    await rebuild();
    await service('model').storeSnapshot();
    const tags = { stages: ['convert'], intents: ['compare'], format: null, topics: [] };
    const target = `/lifecycle-map/tags/${ARTICLE}/${documentIds[0] ?? ''}`;
    expect((await site.admin('PUT', target, { data: tags })).status).toBe(200);
    const { next, said } = await nextStart();
    expect(said).toContain('took up');
    expect(countsOf(next)).toEqual(countsOf(running()));
    const before = countsOf(running()).contacts;
    expect(await renewed()).toBe(true);
    expect(countsOf(running()).contacts).not.toEqual(before);
    expect(await renewed()).toBe(false);
  });

  it('is not missed while it is read anew: lists rest on what is known, and what comes is learned', async () => {
    await table(TABLES.erasures).delete();
    await rebuild();
    await send(site.url, { contact: 'meanwhile', ...read(0) });
    const known = service('model').events();
    const { learner } = running().ranking();
    await site.server('DELETE', `${API}/contacts/meanwhile`);
    await service('model').rebuildIfOutdated();
    service('model').startBuilding();
    expect(service('model').events()).toBe(known);
    await send(site.url, { contact: 'since', ...read(1) });
    await service('model').ready();
    expect(running().ranking().learner).not.toBe(learner);
    expect(service('model').events()).toBe(known);
    await service('model').poll();
    expect(service('model').events()).toBe(known);
  });

  it('is not stored where the site stores nothing', async () => {
    const configured: LifecycleConfig = site.strapi.config.get(CONFIG);
    await table(TABLES.erasures).delete();
    await table(TABLES.snapshot).delete();
    await table(TABLES.model).where({ part: 'counts' }).delete();
    site.strapi.config.set(CONFIG, { ...configured, stateless: true });
    await service('model').storeSnapshot();
    expect(await pieces()).toBe(0);
    site.strapi.config.set(CONFIG, configured);
    await service('model').storeSnapshot();
    expect(await pieces()).toBeGreaterThan(0);
  });
});
