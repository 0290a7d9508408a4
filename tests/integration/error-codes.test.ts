import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { PERMISSIONS } from '../../plugin/contracts/permissions';
import { databases } from '../support/databases';
import { startSite, type Send, type Site } from '../support/site';

const API = '/api/lifecycle-map';
const ADMIN = '/lifecycle-map';

describe.each(databases)('machines tell errors apart on $name', (kind) => {
  let site: Site;
  let editor: Send;

  beforeAll(async () => {
    site = await startSite(kind);
    editor = await site.editor([PERMISSIONS.readTags, PERMISSIONS.readCoverage]);
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const codeOf = ({ status, body }: Awaited<ReturnType<Send>>) => [
    status,
    body.error.details?.code,
  ];

  it('by what a parameter is wrong with', async () => {
    const ask = async (send: Send, path: string) => codeOf(await send('GET', path));
    for (const [send, path] of [
      [site.server, `${API}/recommendations`],
      [site.server, `${API}/contents`],
      [site.server, `${API}/coverage`],
      [site.admin, `${ADMIN}/coverage`],
      [site.admin, `${ADMIN}/coverage/freshness`],
    ] as const) {
      expect(await ask(send, `${path}?limt=3`), path).toEqual([400, 'unknown_parameter']);
      expect(await ask(send, `${path}?locale=`), path).toEqual([400, 'invalid_value']);
    }
    expect(await ask(site.server, `${API}/recommendations?fields=nothing`)).toEqual([
      400,
      'invalid_value',
    ]);
  });

  it('by what the caller lacks', async () => {
    const custom = await site.token(['plugin::lifecycle-map.recommendation.find']);
    expect(codeOf(await custom('GET', `${API}/coverage`))).toEqual([403, 'scope_missing']);
    const type = `${API}/recommendations?contentTypes=api::article.article`;
    expect(codeOf(await custom('GET', type))).toEqual([403, 'scope_missing']);
    expect(codeOf(await editor('GET', `${ADMIN}/journeys`))).toEqual([403, 'scope_missing']);
    const other = `${API}/recommendations?contact=someone`;
    expect(codeOf(await site.visitor('GET', other))).toEqual([403, 'not_yours']);
  });

  it('by what was too much, before and behind the route', async () => {
    const rows = Array.from({ length: 1_001 }, () => ({ contact: 'a', type: 'page_visited' }));
    const batch = await site.server('POST', `${API}/touchpoints`, { batch: rows });
    expect(codeOf(batch)).toEqual([413, 'too_large']);
    const letters = { contact: 'a'.repeat(2 * 1_024 * 1_024) };
    const body = await site.server('POST', `${API}/touchpoints`, letters);
    expect(codeOf(body)).toEqual([413, 'too_large']);
  });

  it('and says nothing of what is not there, or of other routes', async () => {
    const absent = await site.server('GET', `${API}/contacts/nobody/export`);
    expect(codeOf(absent)).toEqual([404, undefined]);
    const foreign = await site.visitor('GET', '/api/users');
    expect(codeOf(foreign)[1]).toBeUndefined();
  });
});
