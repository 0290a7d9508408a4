import type { Core } from '@strapi/strapi';

import { createControllers } from './create-controllers';
import { createServices } from './create-services';
import { strapiPartsOf, type StrapiParts } from './strapi-parts';
import type { Services } from './create-services';

/** Everything that rooms and Strapi's hooks are built from. */
export type Parts = StrapiParts & Services;

/** The composition root: builds the whole plugin for one Strapi app. */
export function createLifecycle(strapi: Core.Strapi) {
  const strapiParts = strapiPartsOf(strapi);
  const services = createServices(strapiParts);
  const parts: Parts = { ...strapiParts, ...services };
  return { parts, services, controllers: createControllers(parts) };
}
