import common from './common.json';
import coverage from './coverage.json';
import list from './list.json';
import panel from './panel.json';
import preview from './preview.json';
import rules from './rules.json';
import suggestions from './suggestions.json';

export default {
  ...common,
  ...coverage,
  ...list,
  ...panel,
  ...preview,
  ...rules,
  ...suggestions,
};
