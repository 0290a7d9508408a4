import type { Core } from '@strapi/strapi';

import { followDocuments } from './follow-documents';
import { limitLoad } from './limit-load';
import { answerUnavailable } from './http/service-unavailable';
import { nameMissingScope } from './access/name-missing-scope';
import { takeUrlSecret } from './sources/strategies/active-campaign-secret';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  strapi.documents.use(followDocuments(strapi));
  strapi.server.use(takeUrlSecret);
  strapi.server.api('content-api').use(answerUnavailable(strapi));
  strapi.server.api('admin').use(answerUnavailable(strapi));
  strapi.server.api('content-api').use(limitLoad(strapi));
  strapi.server.api('content-api').use(nameMissingScope);
}
