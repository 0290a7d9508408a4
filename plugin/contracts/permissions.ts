import { PLUGIN_ID } from '../plugin-id';

const uid = (action: string) => `plugin::${PLUGIN_ID}.${action}`;

/** The admin permissions of the plugin, as Strapi's role editor lists them. */
export const PERMISSIONS = {
  readTags: uid('tag.read'),
  writeTags: uid('tag.write'),
  bulkTags: uid('tag.bulk'),
  readTaxonomy: uid('taxonomy.read'),
  readCoverage: uid('coverage.read'),
  readJourneys: uid('journey.read'),
  readPerformance: uid('performance.read'),
  previewRecommendations: uid('recommendation.preview'),
  readContacts: uid('contact.read'),
  exportContact: uid('contact.export'),
  deleteContact: uid('contact.delete'),
  readSources: uid('source.read'),
  resolveUrls: uid('source.resolve-urls'),
  readRules: uid('rule.read'),
  writeRules: uid('rule.write'),
  readExperiments: uid('experiment.read'),
  writeExperiments: uid('experiment.write'),
  updateSettings: uid('settings.update'),
} as const;
