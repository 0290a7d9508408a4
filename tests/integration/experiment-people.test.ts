import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { ExperimentInput } from '../../plugin/contracts/experiments';
import { migrate, migrations } from '../../server/src/database/migrations/migrate';
import { TABLES } from '../../server/src/database/migrations/tables';
import { createIdentityHashes } from '../../server/src/people/identity-hashes';
import { valueHash } from '../../server/src/people/identity';
import { databases } from '../support/databases';
import { endExperiment } from '../support/experiments';
import { startSite, type Site } from '../support/site';

const ARTICLE = 'api::article.article';
const API = '/api/lifecycle-map';
const ADMIN = '/lifecycle-map/experiments';

const WORTH: ExperimentInput = {
  name: 'What recommending is worth',
  control: { ranking: 'none', rules: 'active' },
  treatment: { ranking: 'blend', rules: 'active' },
  holdout: 0,
  days: 7,
  outcomes: ['demo_requested'],
};

describe.each(databases)('People in experiments on $name', (kind) => {
  let site: Site;
  let id: string;
  let documentId: string;

  const list = async (query: string) =>
    (await site.server('GET', `${API}/recommendations?${query}`)).body;
  const armOf = async (query: string): Promise<string> => (await list(query)).meta.experiment.arm;
  const send = async (...batch: object[]) => {
    const { body } = await site.server('POST', `${API}/touchpoints`, { batch });
    expect(body.data.rejected).toEqual([]);
  };
  /** A new id that the hash puts into this arm. */
  const newcomer = async (field: 'contact' | 'anonymousId', arm: string): Promise<string> => {
    for (;;) {
      const name = randomUUID();
      if ((await armOf(`${field}=${name}`)) === arm) return name;
    }
  };
  const people = async (): Promise<number> =>
    (await site.admin('GET', `${ADMIN}/${id}`)).body.data.people;

  beforeAll(async () => {
    site = await startSite(kind);
    documentId = await site.publish(ARTICLE, { title: 'One', slug: 'one' });
    const { body } = await site.admin('POST', ADMIN, { data: WORTH });
    id = body.data.id;
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  it('get nothing in the arm that measures what recommending is worth', async () => {
    const contact = await newcomer('contact', 'control');
    const { data, meta } = await list(`contact=${contact}`);
    expect(data).toEqual([]);
    expect(meta.experiment.reason).toContain('no list');
    const explained = await site.server(
      'GET',
      `${API}/recommendations/explain?contact=${contact}&contentType=${ARTICLE}&documentId=${documentId}`,
    );
    expect(explained.body.data.excluded.code).toBe('experiment');
    const other = await newcomer('contact', 'treatment');
    expect((await list(`contact=${other}`)).data).toHaveLength(1);
  });

  it('are one, and stay in the arm of their first list, when a visitor turns out to be a contact', async () => {
    const anonymousId = await newcomer('anonymousId', 'control');
    const contact = randomUUID();
    const before = await people();
    await send({ contact, anonymousId, type: 'page_visited' });
    for (let time = 0; time < 2; time += 1) {
      expect(await armOf(`contact=${contact}`)).toBe('control');
      expect(await armOf(`anonymousId=${anonymousId}`)).toBe('control');
    }
    expect(await people()).toBe(before);
  });

  it('keep the arm of their device with the first request that names both', async () => {
    const anonymousId = await newcomer('anonymousId', 'treatment');
    const contact = randomUUID();
    expect(await armOf(`contact=${contact}&anonymousId=${anonymousId}`)).toBe('treatment');
    expect(await armOf(`contact=${contact}`)).toBe('treatment');
  });

  it('have an arm of their own on a device that belongs to another contact', async () => {
    const anonymousId = randomUUID();
    const owner = await newcomer('contact', 'control');
    await send({ contact: owner, anonymousId, type: 'page_visited' });
    const second = await newcomer('contact', 'treatment');
    expect(await armOf(`contact=${second}&anonymousId=${anonymousId}`)).toBe('treatment');
    await send({ contact: second, anonymousId, type: 'page_visited' });
    expect(await armOf(`contact=${owner}`)).toBe('control');
    expect(await armOf(`anonymousId=${anonymousId}`)).toBe('treatment');
  });

  it('are known by a keyed hash, also those who were in it by a plain one', async () => {
    const { db } = site.strapi;
    const people = () => db.getConnection(TABLES.experimentPeople).where({ experiment_id: id });
    const anonymousId = await newcomer('anonymousId', 'control');
    const contact = await newcomer('contact', 'treatment');
    await send({ contact, type: 'page_visited' });
    const plain = [contact, anonymousId].map((value) => valueHash(value));
    expect(await people().whereIn('identity_hash', plain)).toEqual([]);

    // As the version before left them.
    const before: { identity_hash: string }[] = await people().select('identity_hash');
    const keyed = createIdentityHashes({
      db,
      config: () => ({ identityHashSecret: null }) as never,
    });
    await keyed.load();
    for (const hash of plain) {
      await people()
        .where({ identity_hash: keyed.keyed(hash) })
        .update({ identity_hash: hash });
    }
    await db.connection.schema.alterTable(TABLES.experimentPeople, (table) => {
      table.dropColumn('identity_id');
    });
    const name = '0021-keyed-experiment-people';
    expect(migrations.map((step) => step.name)).toContain(name);
    const others: { identity_hash: string }[] = await people()
      .whereNotIn('identity_hash', plain)
      .select('*');
    await people().whereNotIn('identity_hash', plain).delete();
    await db.getConnection(TABLES.migrations).where({ name }).delete();
    await migrate(db);
    for (const row of others) await db.getConnection(TABLES.experimentPeople).insert(row);

    const after: { identity_hash: string }[] = await people().select('identity_hash');
    const hashes = (rows: { identity_hash: string }[]) =>
      rows.map(({ identity_hash }) => identity_hash).sort();
    expect(hashes(after)).toEqual(hashes(before));
    const [stored]: { identity_id: unknown }[] = await people().where({
      identity_hash: keyed.keyed(plain[0] ?? ''),
    });
    expect(Number(stored?.identity_id)).toBeGreaterThan(0);
    expect(await armOf(`contact=${contact}`)).toBe('treatment');
    expect(await armOf(`anonymousId=${anonymousId}`)).toBe('control');
  });

  it('are in their own export, and gone with them', async () => {
    const contact = await newcomer('contact', 'treatment');
    await send({ contact, type: 'page_visited' });
    const before = await people();
    const { body } = await site.server('GET', `${API}/contacts/${contact}/export`);
    expect(body.data.experiments).toMatchObject([{ experiment: id, arm: 'treatment' }]);
    await site.server('DELETE', `${API}/contacts/${contact}`);
    expect(await people()).toBe(before - 1);
  });

  it('are not entered by who only looks', async () => {
    const before = await people();
    const contact = randomUUID();
    await site.server(
      'GET',
      `${API}/recommendations/explain?contact=${contact}&contentType=${ARTICLE}&documentId=${documentId}`,
    );
    await list(`contact=${contact}&at=${new Date().toISOString()}`);
    expect(await people()).toBe(before);
  });

  it('are counted in the arm of their first list when they were in both, by what they did since', async () => {
    const anonymousId = await newcomer('anonymousId', 'control');
    const early = new Date(Date.now() - 3_600_000).toISOString();
    const contact = await newcomer('contact', 'treatment');
    const idle = await newcomer('contact', 'treatment');
    await send(
      { contact: idle, type: 'demo_requested', occurredAt: early },
      { contact, anonymousId, type: 'page_visited' },
      { contact, type: 'demo_requested' },
    );
    expect(await armOf(`contact=${contact}`)).toBe('control');
    await endExperiment(site, id);
    const { result, people: all } = (await site.admin('GET', `${ADMIN}/${id}`)).body.data;
    expect(result).toMatchObject({ crossed: 1, verdict: 'not_enough' });
    expect(result.counts.control.converted).toBe(1);
    expect(result.counts.treatment.converted).toBe(0);
    expect(result.counts.control.contacts + result.counts.treatment.contacts).toBe(all);
    expect(result.weeks).toHaveLength(1);
  });

  it('are forgotten once the result is counted', async () => {
    const rows = () =>
      site.strapi.db.getConnection('lifecycle_map_experiment_people').where({ experiment_id: id });
    expect((await rows().select('id')).length).toBeGreaterThan(0);
    await site.strapi.db
      .getConnection('lifecycle_map_experiments')
      .where({ id })
      .decrement('ends_at', 120_000);
    const experiments = site.strapi.plugin('lifecycle-map').service('experiments');
    await experiments.poll();
    const { result } = (await site.admin('GET', `${ADMIN}/${id}`)).body.data;
    expect(await rows().select('id')).toEqual([]);
    expect((await site.admin('GET', `${ADMIN}/${id}`)).body.data.result).toEqual(result);
  });
});
