import { PERMISSIONS } from '../../../plugin/contracts/permissions';
import { PLUGIN_ID } from '../../../plugin/plugin-id';
import type { FindService } from '../strapi';

const action = (permission: string, displayName: string, subCategory: string) => ({
  section: 'plugins',
  pluginName: PLUGIN_ID,
  uid: permission.slice(`plugin::${PLUGIN_ID}.`.length),
  displayName,
  subCategory,
});

/** What Strapi's role editor shows under "Lifecycle". */
const ACTIONS = [
  action(PERMISSIONS.readTags, 'Read', 'tags'),
  action(PERMISSIONS.writeTags, 'Write', 'tags'),
  action(PERMISSIONS.bulkTags, 'Write in bulk', 'tags'),
  action(PERMISSIONS.readTaxonomy, 'Read', 'taxonomy'),
  action(PERMISSIONS.updateSettings, 'Update', 'settings'),
  action(PERMISSIONS.readCoverage, 'Read', 'coverage'),
  action(PERMISSIONS.readJourneys, 'Read', 'journeys'),
  action(PERMISSIONS.readPerformance, 'Read', 'performance'),
  action(PERMISSIONS.previewRecommendations, 'Preview', 'recommendations'),
  action(PERMISSIONS.readContacts, 'Read', 'contacts'),
  action(PERMISSIONS.readRules, 'Read', 'rules'),
  action(PERMISSIONS.writeRules, 'Write', 'rules'),
  action(PERMISSIONS.readExperiments, 'Read', 'experiments'),
  action(PERMISSIONS.writeExperiments, 'Start and stop', 'experiments'),
  action(PERMISSIONS.exportContact, 'Export', 'contacts'),
  action(PERMISSIONS.readSources, 'Read', 'sources'),
  action(PERMISSIONS.resolveUrls, 'Resolve URLs', 'sources'),
  action(PERMISSIONS.deleteContact, 'Erase', 'contacts'),
];

interface PermissionService {
  actionProvider: { registerMany(actions: typeof ACTIONS): Promise<void> };
}

export async function registerPermissions(service: FindService): Promise<void> {
  const { actionProvider } = service('admin::permission') as unknown as PermissionService;
  await actionProvider.registerMany(ACTIONS);
}
