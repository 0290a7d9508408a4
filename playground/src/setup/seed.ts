import type { Core } from '@strapi/strapi';

import { contacts, library } from '../seed';
import { seedContent } from './seed-content';
import { seedTags } from './seed-tags';
import { seedTouchpoints } from './seed-touchpoints';

/** Fills the playground with its library and its contacts. Running it again changes nothing. */
export async function seed(strapi: Core.Strapi): Promise<void> {
  const documentIds = await seedContent(strapi, library);
  await seedTags(strapi, library, documentIds);
  await seedTouchpoints(strapi, contacts(), documentIds);
}
