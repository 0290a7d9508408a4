import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createConsents } from '../../server/src/people/consents';
import { createIdentityHashes } from '../../server/src/people/identity-hashes';
import { TABLES } from '../../server/src/database/migrations/tables';
import { allRows } from '../support/all-rows';
import { createServedLists } from '../../server/src/people/served-lists';
import type { LifecycleConfig } from '../../server/src/site/lifecycle-config';
import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const API = '/api/lifecycle-map';
const ARTICLE = 'api::article.article';

/**
 * Every column that can hold a person's id or words, and what becomes of it in an erasure. All other columns hold nobody's:
 * times, numbers, content, and what editors wrote.
 */
const COLUMNS: Record<string, Record<string, string>> = {
  contacts: { id: 'removed' },
  identities: {
    id: 'removed',
    value: 'removed',
    value_hash: 'removed',
    contact_id: 'removed',
    first_contact_id: 'removed',
  },
  touchpoints: {
    id: 'removed',
    message_hash: 'removed',
    message_id: 'removed',
    identity_id: 'removed',
    url: 'removed',
    channel: 'removed',
    recommendation_id: 'removed',
    properties: 'removed',
  },
  traits: { identity_id: 'removed', value: 'removed' },
  served: { id: 'removed', recommendation_id: 'removed', identity_hash: 'removed' },
  experiment_people: { identity_hash: 'removed', identity_id: 'removed' },
  consents: { value_hash: 'kept, keyed: a refusal still holds', group_id: 'kept, a number' },
  erased_ids: { value_hash: 'kept for a day, keyed' },
  erasures: { contact_id: 'kept for a day, a number of nobody' },
  model: { body: 'counts, of nobody' },
  snapshot: { bytes: 'dropped' },
  reports: { body: 'counts, of nobody' },
};

/** Nothing of a person gets into these, whatever is sent. */
const OF_NOBODY: Record<string, string[]> = {
  contacts: ['created_at'],
  identities: ['kind', 'epoch', 'created_at', 'joined_at'],
  touchpoints: [
    'type',
    'content_type',
    'document_id',
    'locale',
    'occurred_at',
    'received_at',
    'resolved_at',
  ],
  traits: ['trait', 'seq'],
  served: ['identity_kind', 'served_at', 'items', 'experiment_id', 'arm'],
  experiment_people: ['id', 'experiment_id', 'identity_kind', 'identity_epoch', 'arm', 'first_at'],
  consents: ['kind', 'consent', 'changed_at', 'seq'],
  erased_ids: ['id', 'seq', 'kind', 'erased_at'],
  erasures: ['id', 'erased_at', 'asked_through', 'identities', 'touchpoints', 'served', 'seq'],
  model: ['part', 'version', 'learned_until'],
  snapshot: ['number'],
  reports: ['name', 'version', 'computed_at', 'took_ms'],
  secrets: ['name', 'value', 'fingerprint'],
  sequences: ['name', 'value'],
  experiments: [
    'id',
    'definition',
    'started_at',
    'ends_at',
    'stopped_at',
    'result',
    'adopted_arm',
    'adopted_at',
  ],
  coverage_days: [
    'day',
    'content_type',
    'locale',
    'stage',
    'intent',
    'total',
    'published',
    'stale',
    'stale_published',
    'demand',
    'exhausted',
  ],
  source_counts: ['minute', 'source', 'outcome', 'reason', 'amount', 'last_at'],
  source_errors: ['source', 'at', 'message'],
};

/** Of editors and content alone: no route by which visitors or their data come leads there. */
const OF_EDITORS = [
  'suggested',
  'jobs',
  'job_items',
  'taxonomy_changes',
  'moved_tags',
  'migrations',
  'migrations_lock',
  'tags',
  'terms',
  'reviews',
  'rules',
  'locks',
  'served_names',
];

describe.each(databases)('what people may ask for about themselves, on $name', (kind) => {
  let site: Site;
  let documentId: string;

  const service = (name: string) => site.strapi.plugin('lifecycle-map').service(name);
  const view = (person: object) => ({
    ...person,
    type: 'content_viewed',
    content: { contentType: ARTICLE, documentId },
    url: `https://www.example.com/?from=${JSON.stringify(person)}`,
    properties: { said: 'my own words' },
  });
  const send = (touchpoint: object) => site.visitor('POST', `${API}/touchpoints`, touchpoint);
  const shown = async (query: string): Promise<string> => {
    const { body } = await site.visitor('GET', `${API}/recommendations?${query}`);
    return body.meta.recommendationId;
  };
  const mint = async (contact: string): Promise<string> =>
    (await site.server('POST', `${API}/contacts/token`, { contact })).body.data.token;
  const everything = async (): Promise<string> => {
    await service('servedLists').flush();
    const rows = await allRows(site);
    return JSON.stringify(Object.entries(rows).filter(([table]) => table.startsWith('lifecycle')));
  };

  beforeAll(async () => {
    site = await startSite(kind);
    documentId = await site.publish(ARTICLE, { title: 'Read', slug: 'read' });
    await site.publish(ARTICLE, { title: 'Unread', slug: 'unread' });
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  it('is given to a visitor by their device, and erased, from the browser', async () => {
    const anonymousId = randomUUID();
    await send(view({ anonymousId }));
    const recommendationId = await shown(`anonymousId=${anonymousId}`);
    const { status, headers, body } = await site.visitor(
      'GET',
      `${API}/contacts/me/export?anonymousId=${anonymousId}`,
    );
    expect(status).toBe(200);
    expect(headers.get('Cache-Control')).toBe('private, no-store');
    expect(body.data).toMatchObject({
      identities: [{ kind: 'anonymous', value: anonymousId }],
      touchpoints: [{ type: 'content_viewed', properties: { said: 'my own words' } }],
      served: [{ recommendationId }],
      consent: { state: 'not_said' },
    });
    const erased = await site.visitor('DELETE', `${API}/contacts/me`, { anonymousId });
    expect(erased.status).toBe(200);
    expect(await everything()).not.toContain(anonymousId);
    expect(await everything()).not.toContain(recommendationId);
    const after = await site.visitor('GET', `${API}/contacts/me/export?anonymousId=${anonymousId}`);
    expect(after.body.data).toMatchObject({ identities: [], touchpoints: [], served: [] });
  });

  it('is given to whoever has a contact’s token, and to nobody without one', async () => {
    const contactToken = await mint('token.holder@example.com');
    await send(view({ contactToken }));
    const own = await site.visitor('GET', `${API}/contacts/me/export?contactToken=${contactToken}`);
    expect(own.body.data.touchpoints).toHaveLength(1);
    for (const query of ['', '?anonymousId=device-1', '?contactToken=made-up', '?contact=x']) {
      const { status } = await site.visitor('GET', `${API}/contacts/me/export${query}`);
      expect([400, 403]).toContain(status);
    }
    const anothers = await site.visitor('DELETE', `${API}/contacts/token.holder@example.com`);
    expect(anothers.status).toBe(403);
  });

  it('tells of a device no more than came from it, and erases all of whom it belongs to', async () => {
    const anonymousId = randomUUID();
    const contactToken = await mint('ben@example.com');
    await send(view({ anonymousId }));
    await send(view({ anonymousId, contactToken }));
    const byDevice = await site.visitor(
      'GET',
      `${API}/contacts/me/export?anonymousId=${anonymousId}`,
    );
    expect(byDevice.body.data.touchpoints).toHaveLength(1);
    expect(JSON.stringify(byDevice.body.data.identities)).not.toContain('ben@example.com');
    await site.visitor('DELETE', `${API}/contacts/me?anonymousId=${anonymousId}`);
    expect((await site.server('GET', `${API}/contacts/ben@example.com/export`)).status).toBe(404);
    expect(await everything()).not.toContain('ben@example.com');
  });

  it('is found where no touchpoint was ever stored: lists alone are exported and erased', async () => {
    const contact = 'list.only@example.com';
    const { body } = await site.server('GET', `${API}/recommendations?contact=${contact}`);
    const found = await site.server('GET', `${API}/contacts/${contact}/export`);
    expect(found.body.data.served).toMatchObject([
      { recommendationId: body.meta.recommendationId },
    ]);
    expect((await site.server('DELETE', `${API}/contacts/${contact}`)).status).toBe(200);
    expect((await site.server('GET', `${API}/contacts/${contact}/export`)).status).toBe(404);
    expect(await everything()).not.toContain(body.meta.recommendationId);
  });

  it('is given to servers by a device’s id, where they say that it is one', async () => {
    const anonymousId = randomUUID();
    await send(view({ anonymousId }));
    const path = `${API}/contacts/${anonymousId}`;
    expect((await site.server('GET', `${path}/export`)).status).toBe(404);
    const found = await site.server('GET', `${path}/export?identity=anonymous`);
    expect(found.body.data.touchpoints).toHaveLength(1);
    const consent = await site.server('PUT', `${path}/consent?identity=anonymous`, {
      consent: false,
    });
    expect(consent.status).toBe(200);
    expect((await send(view({ anonymousId }))).body.meta.ignored).toEqual({ no_consent: 1 });
    expect((await site.server('DELETE', `${path}?identity=anonymous`)).status).toBe(200);
    expect((await site.server('GET', `${path}/export?identity=device`)).status).toBe(400);
  });

  describe('a refusal', () => {
    const refuse = (person: object, consent = false) =>
      site.visitor('PUT', `${API}/contacts/me/consent`, { ...person, consent });
    const isKept = async (person: object): Promise<boolean> =>
      (await send(view(person))).body.data.accepted === 1;

    it('of an unknown visitor keeps out what their browser sends from then on, and can be taken back', async () => {
      const anonymousId = randomUUID();
      expect((await refuse({ anonymousId })).status).toBe(200);
      expect(await isKept({ anonymousId })).toBe(false);
      const { body } = await site.visitor(
        'GET',
        `${API}/contacts/me/export?anonymousId=${anonymousId}`,
      );
      expect(body.data).toMatchObject({ touchpoints: [], consent: { state: 'withdrawn' } });
      await refuse({ anonymousId }, true);
      expect(await isKept({ anonymousId })).toBe(true);
    });

    it('binds all ids that are known to be the person’s, those that come later too', async () => {
      const [phone, laptop, tablet] = [randomUUID(), randomUUID(), randomUUID()];
      const contactToken = await mint('dot@example.com');
      await send(view({ anonymousId: phone, contactToken }));
      await send(view({ anonymousId: laptop, contactToken }));
      await refuse({ anonymousId: phone });
      expect(await isKept({ contactToken })).toBe(false);
      expect(await isKept({ anonymousId: laptop })).toBe(false);
      expect(await isKept({ anonymousId: tablet, contactToken })).toBe(false);
      expect(await isKept({ anonymousId: tablet })).toBe(false);
      await site.server('DELETE', `${API}/contacts/dot@example.com`);
      for (const anonymousId of [phone, laptop, tablet]) {
        expect(await isKept({ anonymousId })).toBe(false);
      }
      await refuse({ contactToken }, true);
      for (const anonymousId of [phone, laptop, tablet]) {
        expect(await isKept({ anonymousId })).toBe(true);
      }
    });

    it('is learned by other instances whatever their clocks say', async () => {
      const { db } = site.strapi;
      const identityHashes = createIdentityHashes({
        db,
        config: () => site.strapi.config.get('plugin::lifecycle-map'),
      });
      await identityHashes.load();
      const other = createConsents({ db, identityHashes });
      await other.poll();
      const person = { anonymousId: randomUUID() };
      // As an instance writes it whose clock is a day behind, or ahead.
      for (const [consent, off] of [
        [false, -86_400_000],
        [true, 86_400_000],
        [false, -86_400_000],
      ] as const) {
        await refuse(person, consent);
        await db.getConnection(TABLES.consents).update({ changed_at: Date.now() + off });
        await other.poll();
        expect(other.isWithdrawn(person)).toBe(!consent);
      }
    });
  });

  it('is not written after an erasure by a list that was on its way, here or on another instance', async () => {
    const { db, log } = site.strapi;
    const config = () => site.strapi.config.get('plugin::lifecycle-map') as LifecycleConfig;
    const identityHashes = createIdentityHashes({ db, config });
    await identityHashes.load();
    const other = createServedLists({ db, log, identityHashes });
    await other.poll();
    const person = { anonymousId: randomUUID() };
    const bystander = { anonymousId: randomUUID() };
    const isStored = async (recommendation_id: string): Promise<boolean> => {
      const rows: unknown[] = await db.getConnection(TABLES.served).where({ recommendation_id });
      return rows.length > 0;
    };
    const before = other.add(person, undefined, []);
    const bystanders = other.add(bystander, undefined, []);
    await site.visitor('DELETE', `${API}/contacts/me?anonymousId=${person.anonymousId}`);
    const late = other.add(person, 1, []);
    await other.flush();
    expect(await Promise.all([before, late, bystanders].map(isStored))).toEqual([
      false,
      false,
      true,
    ]);
    await other.poll();
    const after = other.add(person, undefined, []);
    await other.flush();
    expect(await isStored(after)).toBe(true);
  });

  it('covers every table and column of ours', async () => {
    const { db } = site.strapi;
    const ours = (await db.dialect.schemaInspector.getTables())
      .filter((table: string) => table.startsWith('lifecycle_map_'))
      .map((table: string) => table.slice('lifecycle_map_'.length));
    const judged = new Set([...Object.keys(COLUMNS), ...Object.keys(OF_NOBODY), ...OF_EDITORS]);
    expect(ours.filter((table) => !judged.has(table))).toEqual([]);
    for (const table of ours.filter((name) => !OF_EDITORS.includes(name))) {
      const columns = Object.keys(await db.getConnection(`lifecycle_map_${table}`).columnInfo());
      const known = [...Object.keys(COLUMNS[table] ?? {}), ...(OF_NOBODY[table] ?? [])];
      expect({ table, columns: columns.sort() }).toEqual({
        table,
        columns: known.sort(),
      });
    }
  });

  it('is found in no table after an erasure, whoever it was and however it came', async () => {
    const anonymousId = randomUUID();
    const contact = 'everywhere@example.com';
    const contactToken = await mint(contact);
    await send(view({ anonymousId, contactToken }));
    await site.server('POST', `${API}/touchpoints`, view({ contact, messageId: `m ${contact}` }));
    const lists = [
      await shown(`anonymousId=${anonymousId}`),
      await shown(`contactToken=${contactToken}`),
    ];
    await send({ contactToken, type: 'recommendation_shown', recommendationId: lists[0] });
    await service('model').save();
    await service('model').storeSnapshot();
    expect(await everything()).toContain(contact);
    await site.visitor('DELETE', `${API}/contacts/me?contactToken=${contactToken}`);
    await service('model').save();
    const text = await everything();
    for (const trace of [contact, anonymousId, ...lists]) expect(text).not.toContain(trace);
  });
});
