export type { Context } from './context';
export type {
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
} from './parts';
