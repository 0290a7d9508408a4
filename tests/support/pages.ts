/** A page of the plugin, and what shows that it is there. */
interface PluginPage {
  /** Below the plugin's own address. */
  path: string;
  /** Its heading of the first level. */
  heading: string;
}

/** Every page that the browser tests open in both themes. One line a page. */
export const PLUGIN_PAGES: PluginPage[] = [
  { path: 'coverage', heading: 'Coverage' },
  { path: 'journeys', heading: 'Journeys' },
  { path: 'performance', heading: 'Recommendations' },
  { path: 'tagging', heading: 'Tagging' },
  { path: 'import-export', heading: 'Import & export' },
  { path: 'rules', heading: 'Rules' },
  { path: 'experiments', heading: 'Experiments' },
  { path: 'experiments/new', heading: 'New experiment' },
  { path: 'preview', heading: 'Preview as' },
  { path: 'contacts', heading: 'Contacts' },
  { path: 'sources', heading: 'Sources' },
];
