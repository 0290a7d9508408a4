import type { Core } from '@strapi/strapi';

import { closeOwnTypes, limitRefused, nameMissingScope } from './access';
import { migrate, migrations } from './database';
import { extendGraphql } from './graphql';
import {
  addErrorCode,
  answerUnavailable,
  exposeRetryAfter,
  quietBodyErrors,
  redactUrls,
} from './http';
import { fillSlots } from './tags';
import type { Parts } from './create-lifecycle';
import { followDocuments } from './follow-documents';
import { TOUCHPOINTS_PATH } from './ingestion';
import { limitLoad, type IngestionRoutes } from './limit-load';
import { SIGNED_PATHS, SOURCE_PATHS, UNREAD_PATHS } from './sources';

const INGESTION: IngestionRoutes = {
  all: new Set([TOUCHPOINTS_PATH, ...SOURCE_PATHS]),
  unread: new Set(UNREAD_PATHS),
};

/** Stands in Strapi's ways before it serves: changes of the database's schema, document writes, and requests. */
export function register(strapi: Core.Strapi, parts: Parts): void {
  strapi.hook('strapi::content-types.beforeSync').register(async () => {
    await migrate(parts.db, migrations, parts.config().identityHashSecret);
    await fillSlots(parts.db);
  });
  extendGraphql(strapi, parts);
  closeOwnTypes(parts.plugin);
  strapi.documents.use(followDocuments(parts));
  quietBodyErrors(strapi.config);
  strapi.server.use(redactUrls);
  strapi.server.use(addErrorCode);
  strapi.server.api('content-api').use(exposeRetryAfter);
  strapi.server.api('content-api').use(answerUnavailable(parts));
  strapi.server.api('admin').use(answerUnavailable(parts));
  strapi.server.api('content-api').use(limitRefused(parts.rateLimits, new Set(SIGNED_PATHS)));
  strapi.server.api('content-api').use(limitLoad(parts, INGESTION));
  strapi.server.api('content-api').use(nameMissingScope);
}
