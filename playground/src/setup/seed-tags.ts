import type { Core } from '@strapi/strapi';

import type { SeedEntry, SeedType } from '../seed/types';
import { entryKey, type DocumentIds } from './document-ids';
import { uidOf } from './uid-of';

const labelOf = (key: string): string =>
  key.charAt(0).toUpperCase() + key.slice(1).replace(/-/g, ' ');

/** Tags entries without tags, so that changes made in the demo stay. */
export async function seedTags(
  strapi: Core.Strapi,
  library: Record<SeedType, SeedEntry[]>,
  documentIds: DocumentIds,
): Promise<void> {
  const tags = strapi.plugin('lifecycle-map').service('tags');
  for (const [type, entries] of Object.entries(library) as [SeedType, SeedEntry[]][]) {
    for (const entry of entries) {
      const documentId = documentIds.get(entryKey(type, entry.slug));
      if (!entry.tags || documentId === undefined) continue;
      const [present] = await tags.read(uidOf(type), [documentId]);
      if (present.authorship.length > 0) continue;
      await tags.change({
        wanted: [{ contentType: uidOf(type), documentIds: [documentId], tagsOf: () => entry.tags }],
        origin: { source: 'import', author: { id: null, name: null } },
        topics: entry.tags.topics.map((key) => ({ key, label: labelOf(key) })),
      });
    }
  }
}
