import type { Services } from './create-services';
import type { StrapiParts } from './strapi-parts';
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
import { adminTaxonomy } from './taxonomy-settings/controller';
import { contact } from './contacts/controller';
import { content } from './library/controller';
import { coverage } from './coverage/controller';
import { recommendation } from './recommendations/controller';
import { source } from './sources/controller';
import { taxonomy } from './taxonomy/controller';
import { touchpoint } from './ingestion/controller';

/** The controllers, under the names that routes and scopes have for them. */
export const createControllers = (parts: StrapiParts & Services) => ({
  contact: contact(parts),
  'admin-contact': adminContact(parts),
  'admin-coverage': adminCoverage(parts),
  'admin-insight': adminInsight(parts),
  'admin-job': adminJob(parts),
  'admin-journey': adminJourney(parts),
  'admin-performance': adminPerformance(parts),
  'admin-recommendation': adminRecommendation(parts),
  'admin-entry': adminEntry(parts),
  'admin-experiment': adminExperiment(parts),
  'admin-rule': adminRule(parts),
  'admin-source': adminSource(parts),
  'admin-suggestion': adminSuggestion(parts),
  'admin-tag': adminTag(parts),
  'admin-tag-file': adminTagFile(parts),
  'admin-tagging': adminTagging(parts),
  'admin-taxonomy': adminTaxonomy(parts),
  content: content(parts),
  coverage: coverage(parts),
  recommendation: recommendation(parts),
  source: source(parts),
  taxonomy: taxonomy(parts),
  touchpoint: touchpoint({
    ...parts,
    countOutcome: (outcome) => parts.sourceCounts.add('api', outcome),
  }),
});
