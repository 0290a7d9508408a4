import common from './common.json';
import contacts from './contacts.json';
import coverage from './coverage.json';
import list from './list.json';
import panel from './panel.json';
import sources from './sources.json';
import suggestions from './suggestions.json';

export default {
  ...common,
  ...contacts,
  ...coverage,
  ...list,
  ...panel,
  ...sources,
  ...suggestions,
};
