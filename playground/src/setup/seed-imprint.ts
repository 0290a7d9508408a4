import type { Core } from '@strapi/strapi';

/** A page of the type that is not opted in. */
export async function seedImprint(strapi: Core.Strapi): Promise<void> {
  const legal = strapi.documents('api::legal-page.legal-page');
  if ((await legal.count({})) > 0) return;
  const data = { title: 'Imprint', body: 'Millwarden is made up, and so is this imprint.' };
  await legal.create({ data, status: 'published' });
}
