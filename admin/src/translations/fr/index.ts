import common from './common.json';
import coverage from './coverage.json';
import journeys from './journeys.json';
import list from './list.json';
import panel from './panel.json';
import performance from './performance.json';
import suggestions from './suggestions.json';

export default {
  ...common,
  ...coverage,
  ...journeys,
  ...list,
  ...panel,
  ...performance,
  ...suggestions,
};
