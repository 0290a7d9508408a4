import { PERMISSIONS } from '../../../plugin/contracts/permissions';
import { adminRoute, contentRoute } from '../http';
import { taxonomyAnswer } from './answers';
import { taxonomyQuery } from './schemas';

const documentation = {
  taxonomy: {
    request: { query: taxonomyQuery.shape },
    response: taxonomyAnswer,
    sends: { also: [304] },
  },
};

export const contentRoutes = [
  contentRoute('GET', '/taxonomy', 'taxonomy.find', documentation.taxonomy),
];

export const adminRoutes = [
  adminRoute('GET', '/taxonomy', 'taxonomy.find', PERMISSIONS.readTaxonomy),
];
