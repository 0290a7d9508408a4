import { PERMISSIONS } from '../../../plugin/contracts/permissions';
import { explainErrors } from '../middlewares/explain-errors';

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';

/** A route of the admin API: nobody gets through without one of these permissions. */
const route = (method: Method, path: string, handler: string, permission: string) => ({
  method,
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [permission] } },
    ],
    middlewares: [explainErrors],
  },
});

export const adminRoutes = [
  route('GET', '/tags', 'admin-tag.find', PERMISSIONS.readTags),
  route('POST', '/tags/bulk', 'admin-tag.bulk', PERMISSIONS.bulkTags),
  route('GET', '/tags/:contentType/:documentId', 'admin-tag.findOne', PERMISSIONS.readTags),
  route('PUT', '/tags/:contentType/:documentId', 'admin-tag.update', PERMISSIONS.writeTags),
  route('DELETE', '/tags/:contentType/:documentId', 'admin-tag.delete', PERMISSIONS.writeTags),
  route('POST', '/suggestions', 'admin-suggestion.preview', PERMISSIONS.readTags),
  route(
    'GET',
    '/suggestions/:contentType/:documentId',
    'admin-suggestion.findOne',
    PERMISSIONS.readTags,
  ),
  route('GET', '/taxonomy', 'taxonomy.find', PERMISSIONS.readTaxonomy),
  route('GET', '/content-types', 'admin-coverage.contentTypes', PERMISSIONS.readTaxonomy),
  route('GET', '/coverage', 'admin-coverage.find', PERMISSIONS.readCoverage),
  route('GET', '/coverage/entries', 'admin-coverage.entries', PERMISSIONS.readCoverage),
  route('GET', '/coverage/untagged', 'admin-coverage.untagged', PERMISSIONS.readCoverage),
  route(
    'POST',
    '/recommendations/preview',
    'admin-recommendation.preview',
    PERMISSIONS.previewRecommendations,
  ),
  route(
    'POST',
    '/recommendations/preview/explain',
    'admin-recommendation.explain',
    PERMISSIONS.previewRecommendations,
  ),
  route('GET', '/entries', 'admin-entry.find', PERMISSIONS.readTaxonomy),
  route('GET', '/rules', 'admin-rule.find', PERMISSIONS.readRules),
  route('POST', '/rules', 'admin-rule.create', PERMISSIONS.writeRules),
  route('POST', '/rules/check', 'admin-rule.check', PERMISSIONS.readRules),
  route('GET', '/rules/:id', 'admin-rule.findOne', PERMISSIONS.readRules),
  route('PUT', '/rules/:id', 'admin-rule.update', PERMISSIONS.writeRules),
  route('DELETE', '/rules/:id', 'admin-rule.delete', PERMISSIONS.writeRules),
  route('GET', '/experiments', 'admin-experiment.find', PERMISSIONS.readExperiments),
  route('POST', '/experiments', 'admin-experiment.create', PERMISSIONS.writeExperiments),
  route('GET', '/experiments/:id', 'admin-experiment.findOne', PERMISSIONS.readExperiments),
  route('POST', '/experiments/:id/stop', 'admin-experiment.stop', PERMISSIONS.writeExperiments),
  route('GET', '/sources', 'admin-source.find', PERMISSIONS.readSources),
  route('GET', '/sources/unresolved-urls', 'admin-source.unresolved', PERMISSIONS.readSources),
  route('POST', '/sources/resolve-urls', 'admin-source.resolve', PERMISSIONS.resolveUrls),
  route('GET', '/contacts/:id/export', 'admin-contact.export', PERMISSIONS.exportContact),
  route('DELETE', '/contacts/:id', 'admin-contact.delete', PERMISSIONS.deleteContact),
];
