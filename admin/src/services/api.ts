import { adminApi } from '@strapi/strapi/admin';

/** The admin panel's API with the kinds of data that we keep in its cache. */
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
