import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../plugin/plugin-id';
import type services from './services';

export type Services = {
  [Name in keyof typeof services]: ReturnType<(typeof services)[Name]>;
};

/** A service of this plugin, with its type. */
export const getService = <Name extends keyof Services>(
  strapi: Core.Strapi,
  name: Name,
): Services[Name] => strapi.plugin(PLUGIN_ID).service(name);
