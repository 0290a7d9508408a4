import { PERMISSIONS } from '../../../plugin/contracts/permissions';
import { MOST_IN_JOB } from '../../../plugin/contracts/tags';
import { adminRoute, withBudget } from '../http';

/** What stands in a form may hold rich text and components in one another. */
const FORM = { depth: 100, items: 10_000 };

export const adminRoutes = [
  adminRoute('GET', '/tags', 'admin-tag.find', PERMISSIONS.readTags),
  withBudget(
    { items: MOST_IN_JOB },
    adminRoute('POST', '/tags/bulk', 'admin-tag.bulk', PERMISSIONS.bulkTags),
  ),
  adminRoute('GET', '/tags/export', 'admin-tag-file.export', PERMISSIONS.readTags),
  adminRoute('POST', '/tags/import', 'admin-tag-file.import', PERMISSIONS.bulkTags),
  adminRoute('GET', '/tags/:contentType/:documentId', 'admin-tag.findOne', PERMISSIONS.readTags),
  adminRoute('PUT', '/tags/:contentType/:documentId', 'admin-tag.update', PERMISSIONS.writeTags),
  adminRoute('DELETE', '/tags/:contentType/:documentId', 'admin-tag.delete', PERMISSIONS.writeTags),
  adminRoute('GET', '/tagging', 'admin-tagging.find', PERMISSIONS.readTags),
  adminRoute('GET', '/tagging/groups', 'admin-tagging.groups', PERMISSIONS.readTags),
  withBudget(
    FORM,
    adminRoute('POST', '/suggestions', 'admin-suggestion.preview', PERMISSIONS.readTags),
  ),
  adminRoute(
    'GET',
    '/suggestions/:contentType/:documentId',
    'admin-suggestion.findOne',
    PERMISSIONS.readTags,
  ),
  adminRoute('POST', '/suggestions/jobs', 'admin-job.suggest', PERMISSIONS.writeTags),
  adminRoute('GET', '/jobs', 'admin-job.find', PERMISSIONS.readTags),
  adminRoute('GET', '/jobs/:id', 'admin-job.findOne', PERMISSIONS.readTags),
  adminRoute('GET', '/jobs/:id/items', 'admin-job.items', PERMISSIONS.bulkTags),
  adminRoute('POST', '/jobs/:id/cancel', 'admin-job.cancel', PERMISSIONS.bulkTags),
];
