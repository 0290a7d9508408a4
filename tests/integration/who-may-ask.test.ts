import { randomUUID } from 'node:crypto';

import jwt from 'jsonwebtoken';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases } from '../support/databases';
import { startSite, type Site } from '../support/site';

const API = '/api/lifecycle-map';
const ARTICLE = 'api::article.article';

describe.each(databases)('who may ask for whom, on $name', (kind) => {
  let site: Site;
  const documents: string[] = [];

  beforeAll(async () => {
    site = await startSite(kind);
    for (const name of ['one', 'two', 'three', 'four', 'five']) {
      documents.push(await site.publish(ARTICLE, { title: `Article ${name}`, slug: name }));
    }
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const view = (person: object, index: number) => ({
    ...person,
    type: 'content_viewed',
    content: { contentType: ARTICLE, documentId: documents[index] },
  });
  const mint = async (contact: string): Promise<string> =>
    (await site.server('POST', `${API}/contacts/token`, { contact })).body.data.token;
  const viewedBy = async (contact: string): Promise<string[]> => {
    const { body } = await site.server('GET', `${API}/contacts/${contact}/export`);
    return (body.data?.touchpoints ?? []).map(
      ({ content }: { content: { documentId: string } | null }) => content?.documentId,
    );
  };

  it('mints a token for a server, and for nobody else', async () => {
    const { status, body } = await site.server('POST', `${API}/contacts/token`, { contact: 'kim' });
    expect(status).toBe(200);
    const left = Date.parse(body.data.expiresAt) - Date.now();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(24 * 3_600_000);
    expect((await site.visitor('POST', `${API}/contacts/token`, { contact: 'kim' })).status).toBe(
      403,
    );
    expect((await site.reader('POST', `${API}/contacts/token`, { contact: 'kim' })).status).toBe(
      403,
    );
  });

  it('lets a browser act for an unguessable anonymousId, without telling what is known of it', async () => {
    const anonymousId = randomUUID();
    expect(
      (await site.visitor('POST', `${API}/touchpoints`, view({ anonymousId }, 0))).status,
    ).toBe(202);
    const { status, body } = await site.visitor(
      'GET',
      `${API}/recommendations?anonymousId=${anonymousId}`,
    );
    expect(status).toBe(200);
    expect(body.meta.contact).toBeUndefined();
    expect(body.data.map(({ documentId }: { documentId: string }) => documentId)).not.toContain(
      documents[0],
    );
    const guessed = await site.visitor('GET', `${API}/recommendations?anonymousId=device-1`);
    expect(guessed.status).toBe(403);
  });

  it('refuses a browser that names a contact, in reading and in writing', async () => {
    await site.server('POST', `${API}/touchpoints`, view({ contact: 'victim' }, 0));
    for (const path of [
      'recommendations?contact=victim',
      `recommendations/explain?contact=victim&contentType=${ARTICLE}&documentId=${documents[0]}`,
    ]) {
      expect((await site.visitor('GET', `${API}/${path}`)).status).toBe(403);
    }
    expect(
      (await site.visitor('POST', `${API}/recommendations`, { contact: 'victim' })).status,
    ).toBe(403);
    expect(
      (await site.visitor('POST', `${API}/touchpoints`, view({ contact: 'victim' }, 1))).status,
    ).toBe(403);
    const batch = [view({ anonymousId: randomUUID() }, 1), view({ contact: 'victim' }, 1)];
    const sent = await site.visitor('POST', `${API}/touchpoints`, { batch });
    expect(sent.body.data).toMatchObject({
      accepted: 1,
      rejected: [{ index: 1, errors: [{ path: ['contact'], code: 'not_yours' }] }],
    });
    const stolen = view({ contact: 'victim', anonymousId: randomUUID() }, 1);
    expect((await site.visitor('POST', `${API}/touchpoints`, stolen)).status).toBe(403);
    expect(await viewedBy('victim')).toEqual([documents[0]]);
    expect((await site.visitor('GET', `${API}/contacts/victim/export`)).status).toBe(403);
    expect((await site.visitor('DELETE', `${API}/contacts/victim`)).status).toBe(403);
  });

  it('lets a browser act for the contact whose token it holds, and for no other', async () => {
    const contactToken = await mint('ana');
    expect(
      (await site.visitor('POST', `${API}/touchpoints`, view({ contactToken }, 2))).status,
    ).toBe(202);
    expect(await viewedBy('ana')).toEqual([documents[2]]);
    const own = await site.visitor(
      'GET',
      `${API}/recommendations?include=contact&contactToken=${contactToken}`,
    );
    expect(own.body.meta.contact.touchpoints).toBe(1);
    const swapped = await site.visitor(
      'POST',
      `${API}/touchpoints`,
      view({ contactToken, contact: 'victim' }, 3),
    );
    expect(swapped.status).toBe(403);
  });

  it('refuses tokens that were forged, changed, expired, or minted elsewhere', async () => {
    const good = await mint('ana');
    const [header, , signature] = good.split('.');
    const other = Buffer.from(
      JSON.stringify({ sub: 'victim', aud: 'lifecycle-map', exp: 9_999_999_999 }),
    ).toString('base64url');
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
    const claims = { sub: 'victim', exp: 9_999_999_999 };
    const bad = [
      `${header}.${other}.${signature}`,
      `${none}.${other}.`,
      jwt.sign(claims, 'another-site', { audience: 'lifecycle-map' }),
      jwt.sign(claims, 'test', { algorithm: 'HS512', audience: 'lifecycle-map' }),
      'nonsense',
    ];
    for (const contactToken of bad) {
      expect(
        (await site.visitor('GET', `${API}/recommendations?contactToken=${contactToken}`)).status,
      ).toBe(403);
      expect(
        (await site.visitor('POST', `${API}/touchpoints`, view({ contactToken }, 1))).status,
      ).toBe(403);
    }
    expect(await viewedBy('victim')).toEqual([documents[0]]);
  });

  it('gives what a device collected to the contact whom it turns out to be', async () => {
    const anonymousId = randomUUID();
    await site.visitor('POST', `${API}/touchpoints`, view({ anonymousId }, 0));
    const contactToken = await mint('joiner');
    await site.visitor('POST', `${API}/touchpoints`, view({ anonymousId, contactToken }, 1));
    await site.visitor('POST', `${API}/touchpoints`, view({ anonymousId }, 2));
    expect((await viewedBy('joiner')).sort()).toEqual(documents.slice(0, 3).sort());
  });

  it('never merges two known contacts who share a device', async () => {
    const anonymousId = randomUUID();
    await site.server('POST', `${API}/touchpoints`, view({ anonymousId }, 0));
    await site.server('POST', `${API}/touchpoints`, view({ anonymousId, contact: 'first' }, 1));
    await site.server('POST', `${API}/touchpoints`, view({ anonymousId, contact: 'second' }, 2));
    await site.server('POST', `${API}/touchpoints`, view({ anonymousId }, 3));
    expect((await viewedBy('first')).sort()).toEqual(documents.slice(0, 2).sort());
    expect((await viewedBy('second')).sort()).toEqual(documents.slice(2, 4).sort());
  });

  it('keeps the order of a batch in which a device changes hands', async () => {
    const anonymousId = randomUUID();
    const batch = [
      view({ anonymousId }, 0),
      view({ anonymousId, contact: 'third' }, 1),
      view({ anonymousId }, 2),
      view({ anonymousId, contact: 'fourth' }, 3),
      view({ anonymousId }, 4),
    ];
    await site.server('POST', `${API}/touchpoints`, { batch });
    expect((await viewedBy('third')).sort()).toEqual(documents.slice(0, 3).sort());
    expect((await viewedBy('fourth')).sort()).toEqual(documents.slice(3, 5).sort());
  });

  it('asks as of another time only with a full-access token', async () => {
    const path = `${API}/recommendations?contact=first&at=2020-01-01T00:00:00Z`;
    expect((await site.server('GET', path)).status).toBe(200);
    expect((await site.reader('GET', path)).status).toBe(403);
  });

  it('exports and erases a contact', async () => {
    await site.server('POST', `${API}/touchpoints`, view({ contact: 'leaver' }, 0));
    expect((await site.reader('GET', `${API}/contacts/leaver/export`)).status).toBe(403);
    expect((await site.server('DELETE', `${API}/contacts/leaver`)).status).toBe(200);
    expect((await site.server('GET', `${API}/contacts/leaver/export`)).status).toBe(404);
    expect((await site.server('DELETE', `${API}/contacts/leaver`)).status).toBe(404);
  });

  it('takes people for who they are, whatever they are called', async () => {
    for (const contact of ['__proto__', 'constructor', 'ABC', 'abc', 'ábc', 'abc ']) {
      await site.server('POST', `${API}/touchpoints`, { contact, type: 'page_visited' });
    }
    const { body } = await site.server('GET', `${API}/recommendations?contact=abc`);
    expect(body.meta.contact.touchpoints).toBe(1);
    const proto = await site.server('GET', `${API}/recommendations?contact=__proto__`);
    expect(proto.body.meta.contact.touchpoints).toBe(1);
  });
});
