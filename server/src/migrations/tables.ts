/**
 * Personal data lives in tables of our own, under our own migrations: Strapi's transfer empties tables
 * of content types, and drops them when the plugin is off for one boot.
 */
export const TABLES = {
  contacts: 'lifecycle_map_contacts',
  identities: 'lifecycle_map_identities',
  touchpoints: 'lifecycle_map_touchpoints',
  served: 'lifecycle_map_served',
  model: 'lifecycle_map_model',
  erasures: 'lifecycle_map_erasures',
  experiments: 'lifecycle_map_experiments',
  consents: 'lifecycle_map_consents',
  migrations: 'lifecycle_map_migrations',
} as const;
