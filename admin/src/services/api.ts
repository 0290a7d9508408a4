import { adminApi } from '@strapi/strapi/admin';

/** The admin panel's API, with the tags of our cached data. */
export const lifecycleApi = adminApi.enhanceEndpoints({
  addTagTypes: [
    'LifecycleTags',
    'LifecycleSuggestions',
    'LifecycleTaxonomy',
    'LifecycleCoverage',
    'LifecycleJobs',
    'LifecycleContacts',
    'LifecycleSources',
    'LifecycleRules',
    'LifecycleExperiments',
  ],
});
