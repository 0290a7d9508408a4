import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../plugin/plugin-id';
import type { ReadConfig } from './site';
import type {
  AppConfig,
  ContentApi,
  ContentTypes,
  Database,
  Documents,
  Enterprise,
  FindPlugin,
  FindService,
  GetModel,
  Log,
  Plugins,
  StrapiAuth,
} from './strapi';

export interface StrapiParts {
  appConfig: AppConfig;
  auth: StrapiAuth;
  config: ReadConfig;
  contentAPI: ContentApi;
  contentTypes: ContentTypes;
  db: Database;
  documents: Documents;
  ee: Enterprise;
  getModel: GetModel;
  log: Log;
  plugin: FindPlugin;
  plugins: Plugins;
  service: FindService;
}

/** The parts of a Strapi app that this plugin uses. */
export const strapiPartsOf = (strapi: Core.Strapi): StrapiParts => ({
  appConfig: strapi.config.get.bind(strapi.config),
  auth: strapi.auth,
  config: strapi.config.get.bind(strapi.config, `plugin::${PLUGIN_ID}`) as ReadConfig,
  contentAPI: strapi.contentAPI,
  contentTypes: () => strapi.contentTypes,
  db: strapi.db,
  documents: strapi.documents,
  ee: () => strapi.ee,
  getModel: strapi.getModel.bind(strapi),
  log: strapi.log,
  plugin: strapi.plugin.bind(strapi),
  plugins: () => strapi.plugins,
  service: strapi.service.bind(strapi),
});
