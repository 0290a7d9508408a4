import { adminCoverage } from './admin-coverage';
import { adminRecommendation } from './admin-recommendation';
import { adminEntry } from './admin-entry';
import { adminExperiment } from './admin-experiment';
import { adminRule } from './admin-rule';
import { adminSource } from './admin-source';
import { adminSuggestion } from './admin-suggestion';
import { adminTag } from './admin-tag';
import { adminContact, contact } from './contact';
import { content } from './content';
import { coverage } from './coverage';
import { recommendation } from './recommendation';
import { source } from './source';
import { taxonomy } from './taxonomy';
import { touchpoint } from './touchpoint';

export default {
  'admin-contact': adminContact,
  'admin-coverage': adminCoverage,
  'admin-entry': adminEntry,
  'admin-experiment': adminExperiment,
  'admin-recommendation': adminRecommendation,
  'admin-rule': adminRule,
  'admin-source': adminSource,
  'admin-suggestion': adminSuggestion,
  'admin-tag': adminTag,
  contact,
  content,
  coverage,
  recommendation,
  source,
  taxonomy,
  touchpoint,
};
