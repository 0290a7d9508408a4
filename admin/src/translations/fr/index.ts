import common from './common.json';
import coverage from './coverage.json';
import list from './list.json';
import panel from './panel.json';
import suggestions from './suggestions.json';
import taxonomy from './taxonomy.json';

export default {
  ...common,
  ...coverage,
  ...list,
  ...panel,
  ...suggestions,
  ...taxonomy,
};
