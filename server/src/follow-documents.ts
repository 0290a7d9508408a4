import type { Modules } from '@strapi/strapi';
import type { CatalogueService } from './library';
import type { OptedInTypesService } from './site';
import type { TagsService } from './tags';

type Middleware = Modules.Documents.Middleware.Middleware;

const WRITES = new Set([
  'create',
  'update',
  'delete',
  'publish',
  'unpublish',
  'discardDraft',
  'clone',
]);

const documentIdOf = (value: unknown): string | null =>
  typeof value === 'object' &&
  value !== null &&
  'documentId' in value &&
  typeof value.documentId === 'string'
    ? value.documentId
    : null;

interface Parts {
  catalogue: CatalogueService;
  optedInTypes: OptedInTypesService;
  tags: TagsService;
}

/**
 * Follows what Strapi's document service does to content that takes part: the catalogue re-reads what may have
 * been published or taken down, and a clone gets its original's tags. What bypasses the document service is
 * noticed by the catalogue's own polling.
 */
export const followDocuments =
  ({ catalogue, optedInTypes, tags }: Parts): Middleware =>
  async (context, next) => {
    const result = await next();
    const { uid, action, params } = context;
    if (!WRITES.has(action) || optedInTypes.find(uid) === null) return result;
    const source = documentIdOf(params);
    const target = documentIdOf(result) ?? source;
    if (action === 'clone' && source !== null && target !== null) {
      await tags.copy(uid, source, target);
    }
    if (target !== null) catalogue.markDirty(uid, target);
    return result;
  };
