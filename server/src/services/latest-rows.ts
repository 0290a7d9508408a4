import type { Core } from '@strapi/strapi';

import type { OptedInType } from './opted-in-types';
import { suggestibleFields } from './suggestible-entry';

export interface LatestRow {
  documentId: string;
  /** Null when the type is not localized. */
  locale: string | null;
  values: Record<string, unknown>;
}

/** What editors see of these documents in all locales: the draft, where the type has drafts. */
export async function readLatestRows(
  strapi: Core.Strapi,
  type: OptedInType,
  documentIds: string[],
): Promise<LatestRow[]> {
  const rows: Record<string, unknown>[] = await strapi.db.query(type.uid).findMany({
    select: ['documentId', ...(type.localized ? ['locale'] : []), ...suggestibleFields(type)],
    where: {
      documentId: { $in: documentIds },
      ...(type.draftAndPublish ? { publishedAt: null } : {}),
    },
    orderBy: { id: 'asc' },
  });
  return rows.map((values) => ({
    documentId: String(values.documentId),
    locale: type.localized && typeof values.locale === 'string' ? values.locale : null,
    values,
  }));
}
