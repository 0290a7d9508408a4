import type { Core } from '@strapi/strapi';

import { nameMissingScope } from './access';
import { addErrorCode, answerUnavailable } from './http';
import { takeUrlSecret } from './sources';
import type { Parts } from './create-lifecycle';
import { followDocuments } from './follow-documents';
import { limitLoad } from './limit-load';

/** Stands in Strapi's ways before it serves: document writes, and requests. */
export function register(strapi: Core.Strapi, parts: Parts): void {
  strapi.documents.use(followDocuments(parts));
  strapi.server.use(addErrorCode);
  strapi.server.use(takeUrlSecret);
  strapi.server.api('content-api').use(answerUnavailable(parts));
  strapi.server.api('admin').use(answerUnavailable(parts));
  strapi.server.api('content-api').use(limitLoad(parts));
  strapi.server.api('content-api').use(nameMissingScope);
}
