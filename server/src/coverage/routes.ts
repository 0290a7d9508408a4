import { coverageAnswer } from './answers';
import { coverageQuery } from './schemas';
import { PERMISSIONS } from '../../../plugin/contracts/permissions';
import { adminRoute, contentRoute } from '../http';

const documentation = {
  coverage: { request: { query: coverageQuery.shape }, response: coverageAnswer },
};

export const contentRoutes = [
  contentRoute('GET', '/coverage', 'coverage.find', documentation.coverage),
];

export const adminRoutes = [
  adminRoute('GET', '/content-types', 'admin-coverage.contentTypes', PERMISSIONS.readTaxonomy),
  adminRoute('GET', '/coverage', 'admin-coverage.find', PERMISSIONS.readCoverage),
  adminRoute('GET', '/coverage/entries', 'admin-coverage.entries', PERMISSIONS.readCoverage),
  adminRoute('GET', '/coverage/history', 'admin-coverage.history', PERMISSIONS.readCoverage),
  adminRoute('GET', '/coverage/freshness', 'admin-coverage.freshness', PERMISSIONS.readCoverage),
  adminRoute('GET', '/coverage/untagged', 'admin-coverage.untagged', PERMISSIONS.readCoverage),
];
