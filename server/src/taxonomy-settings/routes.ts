import { PERMISSIONS } from '../../../plugin/contracts/permissions';
import { adminRoute } from '../http';

export const adminRoutes = [
  adminRoute('GET', '/taxonomy/settings', 'admin-taxonomy.find', PERMISSIONS.readTaxonomy),
  adminRoute('PUT', '/taxonomy/settings', 'admin-taxonomy.update', PERMISSIONS.updateSettings),
  adminRoute('POST', '/taxonomy/preview', 'admin-taxonomy.preview', PERMISSIONS.updateSettings),
  adminRoute('GET', '/taxonomy/changes', 'admin-taxonomy.changes', PERMISSIONS.readTaxonomy),
  adminRoute(
    'POST',
    '/taxonomy/changes/:id/undo',
    'admin-taxonomy.undo',
    PERMISSIONS.updateSettings,
  ),
];
