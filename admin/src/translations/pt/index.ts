import common from './common.json';
import contacts from './contacts.json';
import coverage from './coverage.json';
import coverageDemand from './coverage-demand.json';
import coverageTrend from './coverage-trend.json';
import experiments from './experiments.json';
import importExport from './import-export.json';
import journeys from './journeys.json';
import list from './list.json';
import panel from './panel.json';
import performance from './performance.json';
import preview from './preview.json';
import rules from './rules.json';
import sources from './sources.json';
import suggestions from './suggestions.json';
import tagging from './tagging.json';
import taxonomy from './taxonomy.json';

export default {
  ...common,
  ...contacts,
  ...coverage,
  ...coverageDemand,
  ...coverageTrend,
  ...experiments,
  ...importExport,
  ...journeys,
  ...list,
  ...panel,
  ...performance,
  ...preview,
  ...rules,
  ...sources,
  ...suggestions,
  ...tagging,
  ...taxonomy,
};
