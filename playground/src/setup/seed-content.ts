import type { Core } from '@strapi/strapi';

import type { SeedEntry, SeedText, SeedType } from '../seed/types';
import { entryKey, type DocumentIds } from './document-ids';
import { uidOf } from './uid-of';

const MONTH_MS = 30.44 * 86_400_000;

const textOf = ({ slug, title, summary, body }: SeedText) => ({ slug, title, summary, body });

async function ensureFrench(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  if (!(await locales.findByCode('fr'))) await locales.create({ code: 'fr', name: 'French (fr)' });
}

/** Strapi sets the times itself, so a library with a past is dated afterwards. */
async function backdate(
  strapi: Core.Strapi,
  type: SeedType,
  documentId: string,
  { ageInMonths }: SeedEntry,
): Promise<void> {
  const at = new Date(Date.now() - ageInMonths * MONTH_MS);
  const where = { documentId };
  await strapi.db.query(uidOf(type)).updateMany({ where, data: { createdAt: at, updatedAt: at } });
  await strapi.db.query(uidOf(type)).updateMany({
    where: { ...where, publishedAt: { $notNull: true } },
    data: { publishedAt: at },
  });
}

async function create(strapi: Core.Strapi, type: SeedType, entry: SeedEntry): Promise<string> {
  const documents = strapi.documents(uidOf(type));
  const status = entry.state ?? 'published';
  const { documentId } = await documents.create({ data: textOf(entry), locale: 'en', status });
  if (entry.fr) {
    await documents.update({ documentId, data: textOf(entry.fr), locale: 'fr', status });
  }
  await backdate(strapi, type, documentId, entry);
  return documentId;
}

/** Creates the entries that are not there yet, found by their English slug. */
export async function seedContent(
  strapi: Core.Strapi,
  library: Record<SeedType, SeedEntry[]>,
): Promise<DocumentIds> {
  await ensureFrench(strapi);
  const documentIds: DocumentIds = new Map();
  for (const [type, entries] of Object.entries(library) as [SeedType, SeedEntry[]][]) {
    for (const entry of entries) {
      const present = await strapi
        .documents(uidOf(type))
        .findFirst({ locale: 'en', filters: { slug: entry.slug } });
      const documentId = present?.documentId ?? (await create(strapi, type, entry));
      documentIds.set(entryKey(type, entry.slug), documentId);
    }
  }
  const legal = strapi.documents('api::legal-page.legal-page');
  if ((await legal.count({})) === 0) {
    const data = { title: 'Imprint', body: 'Millwarden is made up, and so is this imprint.' };
    await legal.create({ data, status: 'published' });
  }
  return documentIds;
}
