import { adminContact } from './contacts/admin-controller';
import { adminCoverage } from './coverage/admin-controller';
import { adminInsight } from './reports/insights-controller';
import { adminJob } from './tagging/jobs-controller';
import { adminJourney } from './reports/journeys-controller';
import { adminPerformance } from './reports/performance-controller';
import { adminRecommendation } from './recommendations/admin-controller';
import { adminEntry } from './library/entries-controller';
import { adminExperiment } from './experiments/controller';
import { adminRule } from './rules/controller';
import { adminSource } from './sources/admin-controller';
import { adminSuggestion } from './tagging/suggestions-controller';
import { adminTag } from './tagging/tags-controller';
import { adminTagFile } from './tagging/tag-files-controller';
import { adminTagging } from './tagging/tagging-controller';
import { adminTaxonomy } from './taxonomy-settings/admin-controller';
import { contact } from './contacts/controller';
import { content } from './library/content';
import { coverage } from './coverage/controller';
import { recommendation } from './recommendations/controller';
import { source } from './sources/controller';
import { taxonomy } from './taxonomy-settings/controller';
import { touchpoint } from './ingestion/controller';

export default {
  'admin-contact': adminContact,
  'admin-coverage': adminCoverage,
  'admin-insight': adminInsight,
  'admin-job': adminJob,
  'admin-journey': adminJourney,
  'admin-performance': adminPerformance,
  'admin-entry': adminEntry,
  'admin-experiment': adminExperiment,
  'admin-recommendation': adminRecommendation,
  'admin-rule': adminRule,
  'admin-source': adminSource,
  'admin-suggestion': adminSuggestion,
  'admin-tag': adminTag,
  'admin-tag-file': adminTagFile,
  'admin-tagging': adminTagging,
  'admin-taxonomy': adminTaxonomy,
  contact,
  content,
  coverage,
  recommendation,
  source,
  taxonomy,
  touchpoint,
};
