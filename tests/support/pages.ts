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
  { path: 'import-export', heading: 'Import & export' },
];
