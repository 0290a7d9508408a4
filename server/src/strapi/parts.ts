import type { Core } from '@strapi/strapi';

/** What Strapi hands in, under the names by which parts ask for it. */
export type Database = Core.Strapi['db'];
export type Log = Core.Strapi['log'];
export type Documents = Core.Strapi['documents'];
export type ContentApi = Core.Strapi['contentAPI'];
export type StrapiAuth = Core.Strapi['auth'];
export type GetModel = Core.Strapi['getModel'];
export type FindPlugin = Core.Strapi['plugin'];
export type FindService = Core.Strapi['service'];
/** All content types as they are now. */
export type ContentTypes = () => Core.Strapi['contentTypes'];
export type Plugins = () => Core.Strapi['plugins'];
export type Enterprise = () => Core.Strapi['ee'];
/** A setting of the app: its path, and what it is where it is not set. */
export type AppConfig = Core.Strapi['config']['get'];
