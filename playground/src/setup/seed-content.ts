import type { Core } from '@strapi/strapi';

import type { SeedEntry, SeedText, SeedType } from '../seed/types';
import { DAY_MS, DAYS_OF_A_MONTH } from '../seed/time';
import { entryKey, type DocumentIds } from './document-ids';
import { uidOf } from './uid-of';

/** Age of entries from before the history of the demo, unless they were updated even earlier. */
const OLD_MONTHS = 30;

const monthsAgo = (months: number): Date =>
  new Date(Date.now() - months * DAYS_OF_A_MONTH * DAY_MS);

const textOf = ({ slug, title, summary, body }: SeedText) => ({ slug, title, summary, body });

export async function ensureFrench(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  if (!(await locales.findByCode('fr'))) await locales.create({ code: 'fr', name: 'French (fr)' });
}

/** Strapi sets timestamps itself, so they are changed afterwards. */
async function backdate(
  strapi: Core.Strapi,
  type: SeedType,
  documentId: string,
  { ageInMonths, addedMonthsAgo = Math.max(ageInMonths, OLD_MONTHS) }: SeedEntry,
): Promise<void> {
  const createdAt = monthsAgo(addedMonthsAgo);
  const updatedAt = monthsAgo(ageInMonths);
  const where = { documentId };
  await strapi.db.query(uidOf(type)).updateMany({ where, data: { createdAt, updatedAt } });
  await strapi.db.query(uidOf(type)).updateMany({
    where: { ...where, publishedAt: { $notNull: true } },
    data: { publishedAt: updatedAt },
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

/** Creates missing entries, found by their English slug, and records their ids. */
export async function seedContent(
  strapi: Core.Strapi,
  library: Record<SeedType, SeedEntry[]>,
  documentIds: DocumentIds,
): Promise<void> {
  for (const [type, entries] of Object.entries(library) as [SeedType, SeedEntry[]][]) {
    for (const entry of entries) {
      const present = await strapi
        .documents(uidOf(type))
        .findFirst({ locale: 'en', filters: { slug: entry.slug } });
      const documentId = present?.documentId ?? (await create(strapi, type, entry));
      documentIds.set(entryKey(type, entry.slug), documentId);
    }
  }
}
