import { PERMISSIONS } from '../../../plugin/contracts/permissions';
import { adminRoute, withBudget } from '../http';
import { MOST_TERMS } from './schemas';

const TAXONOMY = { items: MOST_TERMS, nodes: 200_000 };

export const adminRoutes = [
  adminRoute('GET', '/taxonomy/settings', 'admin-taxonomy.find', PERMISSIONS.readTaxonomy),
  withBudget(
    TAXONOMY,
    adminRoute('PUT', '/taxonomy/settings', 'admin-taxonomy.update', PERMISSIONS.updateSettings),
  ),
  withBudget(
    TAXONOMY,
    adminRoute('POST', '/taxonomy/preview', 'admin-taxonomy.preview', PERMISSIONS.updateSettings),
  ),
  adminRoute('GET', '/taxonomy/changes', 'admin-taxonomy.changes', PERMISSIONS.readTaxonomy),
  adminRoute(
    'POST',
    '/taxonomy/changes/:id/undo',
    'admin-taxonomy.undo',
    PERMISSIONS.updateSettings,
  ),
];
