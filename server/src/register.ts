import type { Core } from '@strapi/strapi';

import { followDocuments } from './follow-documents';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  strapi.documents.use(followDocuments(strapi));
}
