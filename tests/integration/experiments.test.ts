import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { ExperimentInput } from '../../plugin/contracts/experiments';
import { databases } from '../support/databases';
import { endExperiment, loseControl, serveLists } from '../support/experiments';
import { ruleBody } from '../support/rule-body';
import { startSite, type Site } from '../support/site';

const ARTICLE = 'api::article.article';
const API = '/api/lifecycle-map';
const ADMIN = '/lifecycle-map/experiments';
const CONTACTS = 140;

const NEWEST: ExperimentInput = {
  name: 'Newest first',
  control: { ranking: 'blend', rules: 'active' },
  treatment: { ranking: 'newest', rules: 'none' },
  holdout: 0,
  days: 1,
  outcomes: ['purchased'],
};

describe.each(databases)('Experiments on $name', (kind) => {
  let site: Site;
  let id: string;
  const arms = new Map<string, string>();

  const list = async (query: string) =>
    (await site.server('GET', `${API}/recommendations?${query}`)).body;
  const report = async () => (await site.admin('GET', `${ADMIN}/${id}`)).body.data;
  const contactsOf = (arm: string) =>
    [...arms].filter(([, one]) => one === arm).map(([one]) => one);
  const plugin = () => site.strapi.plugin('lifecycle-map');

  beforeAll(async () => {
    site = await startSite(kind);
    for (const title of ['One', 'Two', 'Three']) {
      await site.publish(ARTICLE, { title, slug: title.toLowerCase() });
    }
    const { status, body } = await site.admin('POST', ADMIN, { data: NEWEST });
    expect(status).toBe(201);
    id = body.data.id;
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  it('put each contact into one arm, which its list is made by and tells', async () => {
    const batch = [];
    for (let number = 0; number < CONTACTS; number += 1) {
      const contact = `contact-${number}`;
      const { data, meta } = await list(`contact=${contact}`);
      expect(meta.experiment).toMatchObject({ id, name: NEWEST.name });
      expect((await list(`contact=${contact}`)).meta.experiment).toEqual(meta.experiment);
      arms.set(contact, meta.experiment.arm);
      const codes = data[0].reasons.map(({ code }: { code: string }) => code);
      if (meta.experiment.arm === 'treatment') expect(codes).toEqual(['fresh']);
      // Whether it cites a list does not matter, nor does what is done by people who asked for none.
      if (meta.experiment.arm === 'treatment') batch.push({ contact, type: 'purchased' });
      batch.push({ contact: `passer-by-${number}`, type: 'purchased' });
    }
    await site.server('POST', `${API}/touchpoints`, { batch });
    expect(contactsOf('control').length).toBeGreaterThan(2);
    expect(contactsOf('treatment').length).toBeGreaterThan(2);
    expect((await list('')).meta.experiment).toBeUndefined();
    const preview = await site.admin('POST', '/lifecycle-map/recommendations/preview', {
      contact: 'contact-1',
    });
    expect(preview.body.meta.experiment).toBeUndefined();
  });

  it('run one at a time, and hide their result until they are over', async () => {
    expect((await site.admin('POST', ADMIN, { data: NEWEST })).status).toBe(409);
    expect(await report()).toMatchObject({ state: 'running', people: CONTACTS, result: null });
  });

  it('are listed, the latest first, with the contacts of each and what the next can be made of', async () => {
    const rule = (body: ReturnType<typeof ruleBody>) =>
      site.admin('POST', '/lifecycle-map/rules', body);
    const target = { contentTypes: [ARTICLE] };
    const draft = await rule(ruleBody({ name: 'Tried', target, factor: 2 }, 'draft'));
    await rule(ruleBody({ name: 'On', effect: 'require', target }, 'active'));
    const { data, meta } = (await site.admin('GET', ADMIN)).body;
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({ id, people: CONTACTS, state: 'running' });
    expect(data[0].control).toEqual({ ...NEWEST.control, ruleName: null });
    expect(data[0].result).toBeUndefined();
    expect(meta.rankings).toEqual(['blend', 'newest', 'none']);
    expect(meta.rules).toEqual([{ id: draft.body.data.id, name: 'Tried' }]);
    expect(meta.outcomes).toContain('purchased');
    expect(meta.outcomes).not.toContain('recommendation_shown');
  });

  it('count with a contact who is erased what is left, and say so', async () => {
    const [gone = ''] = contactsOf('treatment');
    await site.server('DELETE', `${API}/contacts/${gone}`);
    arms.delete(gone);
    expect((await report()).people).toBe(CONTACTS - 1);
  });

  it('show after the time stated what everybody of each arm did', async () => {
    await endExperiment(site, id);
    const [control, treatment] = [contactsOf('control').length, contactsOf('treatment').length];
    const { state, result } = await report();
    expect(state).toBe('over');
    expect(result).toMatchObject({
      counts: {
        control: { contacts: control, converted: 0 },
        treatment: { contacts: treatment, converted: treatment },
      },
      crossed: 0,
      erased: 1,
      difference: { value: 1 },
      verdict: 'treatment',
      winner: 'treatment',
    });
    expect((await list('contact=contact-2')).meta.experiment).toBeUndefined();
  });

  it('give everybody what won, once it is made the default, until that is undone', async () => {
    const codes = async (contact: string) =>
      (await list(`contact=${contact}`)).data[0].reasons.map(({ code }: { code: string }) => code);
    expect(await codes('late-1')).not.toEqual(['fresh']);
    const adopted = await site.admin('POST', `${ADMIN}/${id}/adopt`);
    expect([adopted.status, adopted.body.data.isDefault]).toEqual([200, true]);
    expect(await codes('late-2')).toEqual(['fresh']);
    expect((await list('contact=late-2')).meta.experiment).toBeUndefined();
    expect((await report()).isDefault).toBe(true);
    expect((await site.admin('POST', `${ADMIN}/${id}/abandon`)).body.data.isDefault).toBe(false);
    expect(await codes('late-3')).not.toEqual(['fresh']);
  });

  it('keep their result, whoever is erased and whatever grows too old later', async () => {
    const table = (name: string) => site.strapi.db.getConnection(`lifecycle_map_${name}`);
    const AN_HOUR = 3_600_000;
    await table('experiments').where({ id }).decrement('ends_at', AN_HOUR);
    await table('touchpoints').decrement('received_at', AN_HOUR);
    await plugin().service('experiments').poll();
    const { people, result } = await report();
    await plugin().service('experiments').keepResults();
    const [gone = ''] = contactsOf('treatment');
    await site.server('DELETE', `${API}/contacts/${gone}`);
    expect(await report()).toMatchObject({ people, result });
    const { body } = await site.admin('GET', ADMIN);
    expect(body.data[0]).toMatchObject({ id, people });
  });

  it('try out as much as an arm says', async () => {
    const treatment = { ...NEWEST.control, exploration: 2 as const };
    const { status, body } = await site.admin('POST', ADMIN, { data: { ...NEWEST, treatment } });
    expect([status, body.data.treatment.exploration]).toEqual([201, 2]);
    await site.admin('POST', `${ADMIN}/${body.data.id}/stop`);
    const same = { ...NEWEST.control, exploration: 1 };
    expect((await site.admin('POST', ADMIN, { data: { ...NEWEST, treatment: same } })).status).toBe(
      400,
    );
    const wild = { ...NEWEST.control, exploration: 9 };
    expect((await site.admin('POST', ADMIN, { data: { ...NEWEST, treatment: wild } })).status).toBe(
      400,
    );
    expect((await site.admin('POST', `${ADMIN}/${body.data.id}/adopt`)).status).toBe(409);
  });

  it('have no winner where the split is broken', async () => {
    const { body } = await site.admin('POST', ADMIN, { data: NEWEST });
    // So many that chance hardly ever evens out what is lost.
    await serveLists(site, 'broken', 120, (arm) => arm === 'treatment');
    await loseControl(site, body.data.id);
    await endExperiment(site, body.data.id);
    const { body: over } = await site.admin('GET', `${ADMIN}/${body.data.id}`);
    expect(over.data.result).toMatchObject({
      winner: null,
      verdict: 'split_broken',
      split: { isBroken: true },
    });
  });

  it('have no winner where there are too few people, however clear it looks', async () => {
    const { body } = await site.admin('POST', ADMIN, { data: NEWEST });
    await serveLists(site, 'few', 40, (arm) => arm === 'treatment');
    await endExperiment(site, body.data.id);
    const { body: over } = await site.admin('GET', `${ADMIN}/${body.data.id}`);
    expect(over.data.result).toMatchObject({ winner: null, verdict: 'not_enough' });
  });

  it('can be stopped, and then have no result; a rule that is tried stays as it is until then', async () => {
    const [tried] = (await site.admin('GET', ADMIN)).body.meta.rules;
    const treatment = { ranking: 'blend', rules: tried.id };
    const held = { ...NEWEST, treatment, holdout: 0.9 };
    const { body } = await site.admin('POST', ADMIN, { data: held });
    expect(body.data.treatment).toEqual({ ...treatment, ruleName: 'Tried' });
    const rule = `/lifecycle-map/rules/${tried.id}`;
    const { data: before } = (await site.admin('GET', rule)).body;
    const anew = { name: 'Tried anew', target: { contentTypes: [ARTICLE] }, factor: 2 };
    const changed = ruleBody(anew, 'draft');
    const put = () => site.admin('PUT', rule, { ...changed, revision: before.revision });
    const refused = await put();
    expect(refused.status).toBe(409);
    expect(refused.body.error.message).toContain('“Newest first” tries this rule');
    expect((await site.admin('DELETE', `${rule}?revision=${before.revision}`)).status).toBe(409);
    expect((await site.admin('GET', rule)).body.data).toEqual(before);
    const stopped = await site.admin('POST', `${ADMIN}/${body.data.id}/stop`);
    expect(stopped.body.data.state).toBe('stopped');
    expect((await site.admin('POST', `${ADMIN}/${body.data.id}/stop`)).status).toBe(409);
    expect((await site.admin('GET', `${ADMIN}/${body.data.id}`)).body.data.result).toBeNull();
    expect((await list('contact=contact-3')).meta.experiment).toBeUndefined();
    expect((await put()).status).toBe(200);
  });

  it('are refused where they compare nothing, or hope for what is not there', async () => {
    const refused = async (asked: Partial<ExperimentInput>) => {
      const { status, body } = await site.admin('POST', ADMIN, { data: { ...NEWEST, ...asked } });
      return [status, body.error.details.errors[0].path?.join('.')];
    };
    expect(await refused({ treatment: NEWEST.control })).toEqual([400, 'data.treatment']);
    expect(await refused({ outcomes: ['nothing'] })).toEqual([400, 'data.outcomes']);
    // It would make a success of everybody who counts.
    expect(await refused({ outcomes: ['recommendation_shown'] })).toEqual([400, 'data.outcomes']);
    const lost = await site.admin('POST', ADMIN, {
      data: { ...NEWEST, control: { ranking: 'blend', rules: 'gone' } },
    });
    expect(lost.status).toBe(404);
  });

  it('tell before the start what they can show, by what the site’s contacts did until now', async () => {
    const power = (query: string) => site.admin('GET', `${ADMIN}/power?${query}`);
    const { body } = await power('days=7&holdout=0.2&outcomes=purchased');
    const { contacts, converted, contactsPerArm, smallestRise } = body.data;
    expect(contacts).toBeGreaterThan(CONTACTS);
    expect(converted).toBeLessThanOrEqual(contacts);
    expect(contactsPerArm).toBe(Math.floor(contacts * 0.4));
    expect(smallestRise === null || (smallestRise > 0 && smallestRise < 1)).toBe(true);
    expect((await power('days=7&outcomes=nothing')).status).toBe(400);
    expect((await power('days=7')).status).toBe(400);
    expect((await power('days=0&outcomes=purchased')).status).toBe(400);
  });

  it('are read and started with permissions of their own', async () => {
    const reader = await site.editor(['plugin::lifecycle-map.experiment.read']);
    expect((await reader('GET', ADMIN)).status).toBe(200);
    expect((await reader('POST', ADMIN, { data: NEWEST })).status).toBe(403);
  });
});
