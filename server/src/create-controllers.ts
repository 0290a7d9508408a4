import type { Services } from './create-services';
import type { StrapiParts } from './strapi-parts';
import { adminContact, contact, me } from './contacts';
import { adminCoverage, coverage } from './coverage';
import { adminInsight, adminJourney, adminPerformance, adminWatchOut } from './reports';
import { adminJob, adminSuggestion, adminTag, adminTagFile, adminTagging } from './tagging';
import {
  adminRecommendation,
  placement,
  recommendation,
  recommendationBatch,
} from './recommendations';
import { adminEntry, content } from './library';
import { client, openapi } from './frontends';
import { adminExperiment } from './experiments';
import { adminRule } from './rules';
import { adminSource, source } from './sources';
import { adminTaxonomy } from './taxonomy-settings';
import { taxonomy } from './taxonomy';
import { touchpoint } from './ingestion';

/** The controllers, under the names that routes and scopes have for them. */
export const createControllers = (parts: StrapiParts & Services) => ({
  contact: contact(parts),
  'admin-contact': adminContact(parts),
  'admin-coverage': adminCoverage(parts),
  'admin-insight': adminInsight(parts),
  'admin-job': adminJob(parts),
  'admin-journey': adminJourney(parts),
  'admin-watch-out': adminWatchOut(parts),
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
  client: client(parts),
  content: content(parts),
  coverage: coverage(parts),
  me: me(parts),
  openapi: openapi(parts),
  placement: placement(parts),
  recommendation: recommendation(parts),
  'recommendation-batch': recommendationBatch(parts),
  source: source(parts),
  taxonomy: taxonomy(parts),
  touchpoint: touchpoint(parts),
});
