/** A client as openapi-typescript makes it of `GET /openapi.json`. It compiles where the document is right. */
import createClient from 'openapi-fetch';

import type { paths } from './schema';

interface Site {
  url: string;
  token: string;
  writeKey: string;
  contentType: string;
  documentId: string;
}

/** Calls every operation, and returns what none of them should fail to say. */
export async function callEveryRoute({ url, token, writeKey, ...entry }: Site) {
  const answered: { operation: string; status: number }[] = [];
  const client = createClient<paths>({ baseUrl: `${url}/api` });
  client.use({
    onRequest: ({ request }) => {
      if (!request.headers.has('Authorization')) {
        request.headers.set('Authorization', `Bearer ${token}`);
      }
      return request;
    },
    onResponse: ({ request, response, schemaPath }) => {
      answered.push({
        operation: `${request.method} ${schemaPath}`,
        status: response.status,
      });
    },
  });
  const contact = 'openapi';

  const stored = await client.POST('/lifecycle-map/touchpoints', {
    body: { contact, type: 'content_viewed', content: entry },
  });
  const accepted: number | undefined = stored.data?.data.accepted;
  await client.POST('/lifecycle-map/touchpoints', {
    body: { batch: [{ contact, type: 'pricing_viewed', occurredAt: '2026-01-31T09:00:00Z' }] },
  });

  const list = await client.GET('/lifecycle-map/recommendations', {
    params: {
      query: {
        contact,
        limit: 3,
        contentTypes: [entry.contentType],
        context: entry,
        fields: ['title'],
        include: ['reasons', 'tags'],
      },
    },
  });
  const documentIds: string[] = (list.data?.data ?? []).map(({ documentId }) => documentId);
  const codes: string[] = (list.data?.data ?? []).flatMap(({ reasons = [] }) =>
    reasons.map(({ code }) => code),
  );
  await client.POST('/lifecycle-map/recommendations', {
    body: { limit: 2, touchpoints: [{ type: 'pricing_viewed' }] },
  });
  const lines = await client.POST('/lifecycle-map/recommendations/batch', {
    body: { contacts: [contact], limit: 2, fields: ['title'] },
    parseAs: 'text',
  });
  const explained = await client.GET('/lifecycle-map/recommendations/explain', {
    params: { query: { ...entry, contact } },
  });
  const excluded: string | undefined = explained.data?.data.excluded?.code;

  await client.GET('/lifecycle-map/contents', { params: { query: { formats: ['faq'] } } });
  await client.GET('/lifecycle-map/coverage', { params: { query: { rows: 'format' } } });
  const taxonomy = await client.GET('/lifecycle-map/taxonomy');
  const stages: string[] = (taxonomy.data?.data.stages ?? []).map(({ key }) => key);

  await client.POST('/lifecycle-map/contacts/token', { body: { contact } });
  const params = { path: { id: contact } };
  await client.GET('/lifecycle-map/contacts/{id}/export', { params });
  await client.PUT('/lifecycle-map/contacts/{id}/consent', { params, body: { consent: true } });
  await client.PUT('/lifecycle-map/contacts/{id}/traits', { params, body: { data: {} } });
  await client.DELETE('/lifecycle-map/contacts/{id}', { params });

  const own = { anonymousId: '7d444840-9dc0-41d1-b245-5ffdce74fad2' };
  await client.GET('/lifecycle-map/contacts/me/export', { params: { query: own } });
  await client.PUT('/lifecycle-map/contacts/me/consent', { body: { ...own, consent: true } });
  await client.DELETE('/lifecycle-map/contacts/me', { params: { query: own } });

  await client.GET('/lifecycle-map/placements');
  await client.GET('/lifecycle-map/client.js', { parseAs: 'text' });
  await client.GET('/lifecycle-map/openapi.json');

  await client.POST('/lifecycle-map/v1/{call}', {
    params: { path: { call: 'track' } },
    headers: { Authorization: `Basic ${Buffer.from(`${writeKey}:`).toString('base64')}` },
    body: { userId: contact, anonymousId: own.anonymousId, event: 'pricing_viewed' },
  });
  // Not set up in this site, which they say.
  const refused = await client.POST('/lifecycle-map/webhooks/hubspot', { body: [] });
  const refusal: string | undefined = refused.error?.error.message;
  await client.POST('/lifecycle-map/webhooks/activecampaign', { body: {} });
  await client.POST('/lifecycle-map/cloudevents', {
    headers: { 'Content-Type': 'application/cloudevents+json' },
    body: {},
  });

  const query: NonNullable<paths['/lifecycle-map/recommendations']['get']['parameters']['query']> =
    {};
  // @ts-expect-error -- A list has no such parameter.
  query.colour = 'red';
  client.GET('/lifecycle-map/recommendations', { params: { query } }).catch(() => {});
  // @ts-expect-error -- A touchpoint has a type.
  client.POST('/lifecycle-map/touchpoints', { body: { contact } }).catch(() => {});

  return { answered, accepted, documentIds, codes, lines: lines.data, excluded, stages, refusal };
}
