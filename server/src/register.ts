import type { Core } from '@strapi/strapi';

import { nameMissingScope } from './access';
import { migrate } from './database';
import { extendGraphql } from './graphql';
import { addErrorCode, answerUnavailable, exposeRetryAfter } from './http';
import { takeUrlSecret } from './sources';
import { fillSlots } from './tags';
import type { Parts } from './create-lifecycle';
import { followDocuments } from './follow-documents';
import { limitLoad } from './limit-load';

/** Stands in Strapi's ways before it serves: changes of the database's schema, document writes, and requests. */
export function register(strapi: Core.Strapi, parts: Parts): void {
  strapi.hook('strapi::content-types.beforeSync').register(async () => {
    await migrate(parts.db);
    await fillSlots(parts.db);
  });
  extendGraphql(strapi, parts);
  strapi.documents.use(followDocuments(parts));
  strapi.server.use(addErrorCode);
  strapi.server.use(takeUrlSecret);
  strapi.server.api('content-api').use(exposeRetryAfter);
  strapi.server.api('content-api').use(answerUnavailable(parts));
  strapi.server.api('admin').use(answerUnavailable(parts));
  strapi.server.api('content-api').use(limitLoad(parts));
  strapi.server.api('content-api').use(nameMissingScope);
}
