import type { Core } from '@strapi/strapi';

import { nameMissingScope } from './access/name-missing-scope';
import type { Parts } from './create-lifecycle';
import { followDocuments } from './follow-documents';
import { answerUnavailable } from './http/service-unavailable';
import { limitLoad } from './limit-load';
import { takeUrlSecret } from './sources/strategies/active-campaign-secret';

/** Stands in Strapi's ways before it serves: document writes, and requests. */
export function register(strapi: Core.Strapi, parts: Parts): void {
  strapi.documents.use(followDocuments(parts));
  strapi.server.use(takeUrlSecret);
  strapi.server.api('content-api').use(answerUnavailable(parts));
  strapi.server.api('admin').use(answerUnavailable(parts));
  strapi.server.api('content-api').use(limitLoad(parts));
  strapi.server.api('content-api').use(nameMissingScope);
}
