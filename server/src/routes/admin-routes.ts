import { PERMISSIONS } from '../../../plugin/contracts/permissions';
import { explainErrors } from '../middlewares/explain-errors';

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';

/** A route of the admin API: nobody gets through without all of these permissions. */
const route = (method: Method, path: string, handler: string, ...actions: string[]) => ({
  method,
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions } },
    ],
    middlewares: [explainErrors],
  },
});

export const adminRoutes = [
  route('GET', '/tags', 'admin-tag.find', PERMISSIONS.readTags),
  route('POST', '/tags/bulk', 'admin-tag.bulk', PERMISSIONS.bulkTags),
  route('GET', '/tags/export', 'admin-tag-file.export', PERMISSIONS.readTags),
  route('POST', '/tags/import', 'admin-tag-file.import', PERMISSIONS.bulkTags),
  route('GET', '/tags/:contentType/:documentId', 'admin-tag.findOne', PERMISSIONS.readTags),
  route('PUT', '/tags/:contentType/:documentId', 'admin-tag.update', PERMISSIONS.writeTags),
  route('DELETE', '/tags/:contentType/:documentId', 'admin-tag.delete', PERMISSIONS.writeTags),
  route('GET', '/tagging', 'admin-tagging.find', PERMISSIONS.readTags),
  route('POST', '/suggestions', 'admin-suggestion.preview', PERMISSIONS.readTags),
  route(
    'GET',
    '/suggestions/:contentType/:documentId',
    'admin-suggestion.findOne',
    PERMISSIONS.readTags,
  ),
  route('POST', '/suggestions/jobs', 'admin-job.suggest', PERMISSIONS.writeTags),
  route('GET', '/jobs', 'admin-job.find', PERMISSIONS.readTags),
  route('GET', '/jobs/:id', 'admin-job.findOne', PERMISSIONS.readTags),
  route('GET', '/jobs/:id/items', 'admin-job.items', PERMISSIONS.bulkTags),
  route('POST', '/jobs/:id/cancel', 'admin-job.cancel', PERMISSIONS.bulkTags),
  route('GET', '/insights/:contentType/:documentId', 'admin-insight.findOne', PERMISSIONS.readTags),
  route('GET', '/taxonomy', 'taxonomy.find', PERMISSIONS.readTaxonomy),
  route('GET', '/taxonomy/settings', 'admin-taxonomy.find', PERMISSIONS.readTaxonomy),
  route('PUT', '/taxonomy/settings', 'admin-taxonomy.update', PERMISSIONS.updateSettings),
  route('POST', '/taxonomy/preview', 'admin-taxonomy.preview', PERMISSIONS.updateSettings),
  route('GET', '/taxonomy/changes', 'admin-taxonomy.changes', PERMISSIONS.readTaxonomy),
  route('POST', '/taxonomy/changes/:id/undo', 'admin-taxonomy.undo', PERMISSIONS.updateSettings),
  route('GET', '/content-types', 'admin-coverage.contentTypes', PERMISSIONS.readTaxonomy),
  route('GET', '/coverage', 'admin-coverage.find', PERMISSIONS.readCoverage),
  route('GET', '/coverage/entries', 'admin-coverage.entries', PERMISSIONS.readCoverage),
  route('GET', '/coverage/history', 'admin-coverage.history', PERMISSIONS.readCoverage),
  route('GET', '/coverage/freshness', 'admin-coverage.freshness', PERMISSIONS.readCoverage),
  route('GET', '/coverage/untagged', 'admin-coverage.untagged', PERMISSIONS.readCoverage),
  route('GET', '/journeys', 'admin-journey.find', PERMISSIONS.readJourneys),
  route('GET', '/performance', 'admin-performance.find', PERMISSIONS.readPerformance),
  route('GET', '/performance/model', 'admin-performance.model', PERMISSIONS.readPerformance),
  route(
    'POST',
    '/recommendations/preview',
    'admin-recommendation.preview',
    PERMISSIONS.previewRecommendations,
  ),
  route('GET', '/sources', 'admin-source.find', PERMISSIONS.readSources),
  route('GET', '/sources/unresolved-urls', 'admin-source.unresolved', PERMISSIONS.readSources),
  route('POST', '/sources/resolve-urls', 'admin-source.resolve', PERMISSIONS.resolveUrls),
  route('GET', '/contacts', 'admin-contact.find', PERMISSIONS.readContacts),
  route('GET', '/contacts/records/:record', 'admin-contact.findOne', PERMISSIONS.readContacts),
  route(
    'GET',
    '/contacts/records/:record/timeline',
    'admin-contact.timeline',
    PERMISSIONS.readContacts,
  ),
  route(
    'GET',
    '/contacts/records/:record/recommendations',
    'admin-contact.recommendations',
    PERMISSIONS.readContacts,
    PERMISSIONS.previewRecommendations,
  ),
  route(
    'GET',
    '/contacts/records/:record/export',
    'admin-contact.exportRecord',
    PERMISSIONS.exportContact,
  ),
  route(
    'DELETE',
    '/contacts/records/:record',
    'admin-contact.deleteRecord',
    PERMISSIONS.deleteContact,
  ),
  route('GET', '/contacts/:id/export', 'admin-contact.export', PERMISSIONS.exportContact),
  route('DELETE', '/contacts/:id', 'admin-contact.delete', PERMISSIONS.deleteContact),
];
