import { PERMISSIONS } from '../../../plugin/contracts/permissions';
import { adminRoute } from '../http';

export const adminRoutes = [
  adminRoute('GET', '/tags', 'admin-tag.find', PERMISSIONS.readTags),
  adminRoute('POST', '/tags/bulk', 'admin-tag.bulk', PERMISSIONS.bulkTags),
  adminRoute('GET', '/tags/export', 'admin-tag-file.export', PERMISSIONS.readTags),
  adminRoute('POST', '/tags/import', 'admin-tag-file.import', PERMISSIONS.bulkTags),
  adminRoute('GET', '/tags/:contentType/:documentId', 'admin-tag.findOne', PERMISSIONS.readTags),
  adminRoute('PUT', '/tags/:contentType/:documentId', 'admin-tag.update', PERMISSIONS.writeTags),
  adminRoute('DELETE', '/tags/:contentType/:documentId', 'admin-tag.delete', PERMISSIONS.writeTags),
  adminRoute('GET', '/tagging', 'admin-tagging.find', PERMISSIONS.readTags),
  adminRoute('GET', '/tagging/groups', 'admin-tagging.groups', PERMISSIONS.readTags),
  adminRoute('POST', '/suggestions', 'admin-suggestion.preview', PERMISSIONS.readTags),
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
