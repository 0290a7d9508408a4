import { PERMISSIONS } from '../../../plugin/contracts/permissions';
import { adminRoute } from '../http/admin-route';
import { contentRoute } from '../http/content-route';
import { taxonomyAnswer } from './answers';
import { taxonomyQuery } from './schemas';

const documentation = {
  taxonomy: { request: { query: taxonomyQuery.shape }, response: taxonomyAnswer },
};

export const contentRoutes = [
  contentRoute('GET', '/taxonomy', 'taxonomy.find', documentation.taxonomy),
];

export const adminRoutes = [
  adminRoute('GET', '/taxonomy', 'taxonomy.find', PERMISSIONS.readTaxonomy),
];
