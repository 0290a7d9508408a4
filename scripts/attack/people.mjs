// Who may send what, claim what, and what is kept of them.
import { randomUUID } from 'node:crypto';

import { ADMIN, API, answered, attempt, becomes, verdict } from './case.mjs';

const UUID = '3c8f2d7e-6f7c-4d0e-9a51-0b9a5b1e4b6a';
const server = { as: 'server' };
const admin = { as: 'admin' };
const addressOf = (name) => `${name}-${randomUUID()}@example.com`;

const touch = (send, row, how) => send('POST', `${API}/touchpoints`, row, how);
const rejectedOf = ({ body }) => body?.data?.rejected ?? [];

const get = (path) => ({ method: 'GET', path: `${API}${path}` });

const strangers = [
  ['a browser names a contact', get('/recommendations?contact=ada'), 403, 'not_yours'],
  ['a token that nobody minted', get('/recommendations?contactToken=a.b.c'), 403, 'token_invalid'],
  ['an export without an API token', get('/contacts/ada/export'), 403, 'scope_missing'],
  ['the admin API without a session', { method: 'GET', path: `${ADMIN}/coverage` }, 401, undefined],
  [
    'a parameter that does not exist',
    get(`/recommendations?anonymousId=${UUID}&drafts=true`),
    400,
    'unknown_parameter',
  ],
].map(([name, request, status, code]) => answered('strangers', name, request, { status, code }));

const ownData = [
  attempt(
    'own data',
    'who was only ever shown lists is exported, and erased',
    'export 200 with the lists, DELETE 200, export 404',
    async ({ send }) => {
      const contact = addressOf('shown');
      const path = `${API}/contacts/${encodeURIComponent(contact)}`;
      for (let list = 0; list < 2; list += 1) {
        await send('POST', `${API}/recommendations`, { contact, limit: 3 + list }, server);
      }
      const isExported = await becomes(async () => {
        const { status, body } = await send('GET', `${path}/export`, undefined, server);
        return status === 200 && body.data.served.length === 2;
      });
      const erased = await send('DELETE', path, undefined, server);
      const after = await send('GET', `${path}/export`, undefined, server);
      return verdict({
        exported: isExported,
        erased: erased.status === 200,
        'gone afterwards': after.status === 404,
      });
    },
  ),
  attempt(
    'own data',
    'an erasure right after a list that is not stored yet',
    'the list is not written afterwards',
    async ({ send }) => {
      const contact = addressOf('queued');
      const path = `${API}/contacts/${encodeURIComponent(contact)}`;
      await send('POST', `${API}/recommendations`, { contact }, server);
      await send('DELETE', path, undefined, server);
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      const { status } = await send('GET', `${path}/export`, undefined, server);
      return { isRight: status === 404, answer: `export ${status}` };
    },
  ),
  attempt(
    'refusals',
    'a visitor without a touchpoint refuses, then a browser sends one of theirs',
    'nothing is stored; own export, erasure and consent answer the browser',
    async ({ send }) => {
      const anonymousId = randomUUID();
      const me = `${API}/contacts/me`;
      const refused = await send('PUT', `${me}/consent`, { anonymousId, consent: false });
      const sent = await touch(send, { anonymousId, type: 'page_visited' });
      const own = await send('GET', `${me}/export?anonymousId=${anonymousId}`);
      const other = randomUUID();
      await touch(send, { anonymousId: other, type: 'page_visited' });
      const exported = await send('GET', `${me}/export?anonymousId=${other}`);
      const erased = await send('DELETE', `${me}?anonymousId=${other}`);
      return verdict({
        'consent taken': refused.status === 200,
        'nothing stored': sent.body?.data?.accepted === 0 || sent.status === 403,
        'own export answers': own.status === 200 || own.status === 404,
        'nothing in it': (own.body?.data?.touchpoints ?? []).length === 0,
        'another exports': exported.body?.data?.touchpoints?.length === 1,
        'another is erased': erased.status === 200,
      });
    },
  ),
];

const forged = [
  attempt(
    'forged',
    'a browser claims purchases, stages and renewals',
    'each row rejected by name: type_not_public',
    async ({ send }) => {
      const types = ['purchased', 'stage_declared_grow', 'renewed', 'review_left'];
      const batch = types.map((type) => ({ anonymousId: randomUUID(), type }));
      const rejected = rejectedOf(await touch(send, { batch }));
      const codes = rejected.map(({ errors }) => errors[0].code);
      return {
        isRight:
          codes.length === types.length &&
          new Set(codes).size === 1 &&
          codes[0] === 'type_not_public',
        answer: [...new Set(codes)].join(', ') || 'accepted',
      };
    },
  ),
  attempt(
    'forged',
    'a made-up recommendationId',
    'counted as unmatched, and in no slot',
    async ({ send }) => {
      const report = async () => {
        let data = null;
        await becomes(async () => {
          ({ data } = (await send('GET', `${ADMIN}/performance?days=30`, undefined, admin)).body);
          return data !== null;
        }, 30_000);
        return data;
      };
      const slot = `made-up-${randomUUID().slice(0, 8)}`;
      await touch(send, {
        anonymousId: randomUUID(),
        type: 'recommendation_clicked',
        recommendationId: 'made-up',
        properties: { slot },
      });
      const { slots } = await report();
      return {
        isRight: !JSON.stringify(slots).includes(slot),
        answer: JSON.stringify(slots).includes(slot) ? 'counted' : 'not counted',
      };
    },
  ),
  attempt(
    'rows',
    'a batch with one bad contactToken',
    'that row rejected with its index and code, the others accepted',
    async ({ send }) => {
      const good = () => ({ anonymousId: randomUUID(), type: 'page_visited' });
      const bad = { ...good(), contactToken: 'a.b.c' };
      const { status, body } = await touch(send, { batch: [good(), bad, good()] });
      const [row, ...others] = body?.data?.rejected ?? [];
      return verdict({
        'answered 202': status === 202,
        'two accepted': body?.data?.accepted === 2,
        'one rejected': row?.index === 1 && others.length === 0,
        'with its code': row?.errors[0].code === 'token_invalid',
      });
    },
  ),
];

/** Every way to write an address of a route that the router takes. */
const FORMS = [
  (path) => path,
  (path) => `${path}/`,
  (path) => path.toUpperCase(),
  (path) => path.replace('lifecycle-map', 'Lifecycle-Map'),
];

const logs = [
  attempt(
    'logs',
    'addresses, tokens and secrets in query strings, in any case',
    'in no line of the log',
    async ({ send, printed }) => {
      const address = addressOf('logged');
      const secret = `secret-${randomUUID()}`;
      const query = `contactToken=${secret}&contact=${encodeURIComponent(address)}&secret=${secret}&secret[]=${secret}`;
      const paths = [
        '/recommendations',
        '/webhooks/activecampaign',
        '/touchpoints',
        `/contacts/${encodeURIComponent(address)}/export`,
      ];
      for (const path of paths)
        for (const form of FORMS) {
          await send('GET', `${form(`${API}${path}`)}?${query}`);
          await send('POST', `${form(`${API}${path}`)}?${query}`, { contact: address });
        }
      const lines = printed();
      const found = [address, encodeURIComponent(address), secret].filter((seed) =>
        lines.toLowerCase().includes(seed.toLowerCase()),
      );
      return {
        isRight: found.length === 0 && /webhooks\/activecampaign/.test(lines),
        answer: found.length === 0 ? 'redacted' : `${found.length} of 3 are in the log`,
      };
    },
  ),
  attempt(
    'source errors',
    'an address where a type or a key belongs',
    'the Sources page has a code and a path only',
    async ({ send }) => {
      const address = addressOf('typed');
      await touch(send, { contact: address, type: address }, server);
      await touch(send, { contact: address, type: 'purchased', [address]: 1 }, server);
      const { status, text } = await send('GET', `${ADMIN}/sources`, undefined, admin);
      return verdict({
        'page answers': status === 200,
        'no address on it': !text.includes(address),
      });
    },
  ),
];

export const people = [...strangers, ...ownData, ...forged, ...logs];
