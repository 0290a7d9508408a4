import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../plugin/plugin-id';
import type services from './services';

export type Services = {
  [Name in keyof typeof services]: ReturnType<(typeof services)[Name]>;
};

/** Strapi takes longer to find a service than many a call of one takes. */
const found = new WeakMap<Core.Strapi, Partial<Services>>();

/** A service of this plugin, with its type. */
export function getService<Name extends keyof Services>(
  strapi: Core.Strapi,
  name: Name,
): Services[Name] {
  const known = found.get(strapi) ?? {};
  found.set(strapi, known);
  return (known[name] ??= strapi.plugin(PLUGIN_ID).service<Services[Name]>(name));
}
