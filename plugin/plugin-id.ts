/** The plugin's id in Strapi: the prefix of its routes, tables, permissions and settings. */
export const PLUGIN_ID = 'lifecycle-map';
