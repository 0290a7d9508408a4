import { PLUGIN_ID } from '../../../plugin/plugin-id';

/** Address of an experiment, of the form for a new one (`new`), or of the list. */
export const experimentPath = (id = ''): string =>
  `/plugins/${PLUGIN_ID}/experiments${id === '' ? '' : `/${encodeURIComponent(id)}`}`;
