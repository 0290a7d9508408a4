import { adminContact } from './admin-contact';
import { adminCoverage } from './admin-coverage';
import { adminInsight } from './admin-insight';
import { adminJob } from './admin-job';
import { adminJourney } from './admin-journey';
import { adminPerformance } from './admin-performance';
import { adminRecommendation } from './admin-recommendation';
import { adminEntry } from './admin-entry';
import { adminExperiment } from './admin-experiment';
import { adminRule } from './admin-rule';
import { adminSource } from './admin-source';
import { adminSuggestion } from './admin-suggestion';
import { adminTag } from './admin-tag';
import { adminTagFile } from './admin-tag-file';
import { adminTagging } from './admin-tagging';
import { adminTaxonomy } from './admin-taxonomy';
import { contact } from './contact';
import { content } from './content';
import { coverage } from './coverage';
import { recommendation } from './recommendation';
import { source } from './source';
import { taxonomy } from './taxonomy';
import { touchpoint } from './touchpoint';

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
