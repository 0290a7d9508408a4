import common from './common.json';
import coverage from './coverage.json';
import importExport from './import-export.json';
import list from './list.json';
import panel from './panel.json';
import suggestions from './suggestions.json';

export default {
  ...common,
  ...coverage,
  ...importExport,
  ...list,
  ...panel,
  ...suggestions,
};
