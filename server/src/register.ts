import type { Core } from '@strapi/strapi';

import { followDocuments } from './follow-documents';
import { nameMissingScope } from './middlewares/name-missing-scope';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  strapi.documents.use(followDocuments(strapi));
  strapi.server.api('content-api').use(nameMissingScope);
}
