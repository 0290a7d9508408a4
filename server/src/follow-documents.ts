import type { Core, Modules } from '@strapi/strapi';

import { getService } from './get-service';

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

/**
 * Follows what Strapi's document service does to content that takes part: the catalogue re-reads what may have
 * been published or taken down, and a clone gets its original's tags. What bypasses the document service is
 * noticed by the catalogue's own polling.
 */
export const followDocuments =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const result = await next();
    const { uid, action, params } = context;
    if (!WRITES.has(action) || getService(strapi, 'optedInTypes').find(uid) === null) return result;
    const source = documentIdOf(params);
    const target = documentIdOf(result) ?? source;
    if (action === 'clone' && source !== null && target !== null) {
      await getService(strapi, 'tags').copy(uid, source, target);
    }
    if (target !== null) getService(strapi, 'catalogue').markDirty(uid, target);
    return result;
  };
