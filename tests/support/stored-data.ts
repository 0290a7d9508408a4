import { randomUUID } from 'node:crypto';

import { ruleBody } from './rule-body';
import type { Site } from './site';

const ARTICLE = 'api::article.article';
const API = '/api/lifecycle-map';

const TAGS = {
  stages: ['nurture', 'reach'],
  intents: ['learn-how'],
  format: 'how-to-article',
  topics: ['Spare parts'],
};

const tagsPath = (documentId: string): string => `/lifecycle-map/tags/${ARTICLE}/${documentId}`;

export const exportPath = (contact: string): string =>
  `${API}/contacts/${encodeURIComponent(contact)}/export`;

/**
 * Leaves some of all that the plugin stores: a published article with tags and a topic of the site's own, a rule, and a
 * contact with a device, touchpoints and a list that was served. Returns the article's documentId.
 */
export async function storeData(site: Site, contact: string): Promise<string> {
  const slug = contact.replace(/\W/g, '-');
  const documentId = await site.publish(ARTICLE, { title: `Read by ${contact}`, slug });
  await site.admin('PUT', tagsPath(documentId), { data: TAGS });
  await site.admin(
    'POST',
    '/lifecycle-map/rules',
    ruleBody({ effect: 'boost', factor: 2, target: { topics: ['spare-parts'] } }),
  );
  const anonymousId = randomUUID();
  const content = { contentType: ARTICLE, documentId };
  await site.server('POST', `${API}/touchpoints`, {
    batch: [
      { anonymousId, type: 'page_visited', occurredAt: '2026-01-01T10:00:00Z', content },
      { anonymousId, contact, type: 'form_submitted', properties: { form: 'Größe 🛠' } },
      { contact, type: 'purchased', messageId: `order of ${contact}`, channel: 'email' },
    ],
  });
  await site.server('GET', `${API}/recommendations?contact=${encodeURIComponent(contact)}`);
  await site.strapi.plugin('lifecycle-map').service('servedLists').flush();
  return documentId;
}

/** What the site answers of all that, in full. */
export async function readData(site: Site, contact: string, documentId: string) {
  const { body: tags } = await site.admin('GET', tagsPath(documentId));
  const { body: exported } = await site.server('GET', exportPath(contact));
  const { body: taxonomy } = await site.server('GET', `${API}/taxonomy`);
  const { body: rules } = await site.admin('GET', '/lifecycle-map/rules');
  return {
    tags: tags.data,
    rules: rules.data,
    topics: taxonomy.data.topics,
    contact: exported.data,
  };
}
