/**
 * Personal data lives in tables of our own, under our own migrations: Strapi's transfer empties tables
 * of content types, and drops them when the plugin is off for one boot.
 */
export const TABLES = {
  contacts: 'lifecycle_map_contacts',
  identities: 'lifecycle_map_identities',
  touchpoints: 'lifecycle_map_touchpoints',
  traits: 'lifecycle_map_traits',
  served: 'lifecycle_map_served',
  servedNames: 'lifecycle_map_served_names',
  model: 'lifecycle_map_model',
  snapshot: 'lifecycle_map_snapshot',
  erasures: 'lifecycle_map_erasures',
  erasedIds: 'lifecycle_map_erased_ids',
  experiments: 'lifecycle_map_experiments',
  experimentPeople: 'lifecycle_map_experiment_people',
  consents: 'lifecycle_map_consents',
  secrets: 'lifecycle_map_secrets',
  sequences: 'lifecycle_map_sequences',
  coverageDays: 'lifecycle_map_coverage_days',
  suggested: 'lifecycle_map_suggested',
  jobs: 'lifecycle_map_jobs',
  jobItems: 'lifecycle_map_job_items',
  taxonomyChanges: 'lifecycle_map_taxonomy_changes',
  movedTags: 'lifecycle_map_moved_tags',
  reports: 'lifecycle_map_reports',
  sourceCounts: 'lifecycle_map_source_counts',
  sourceErrors: 'lifecycle_map_source_errors',
  locks: 'lifecycle_map_locks',
  migrations: 'lifecycle_map_migrations',
} as const;
