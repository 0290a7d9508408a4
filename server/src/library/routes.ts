import { contentsAnswer } from './answers';
import { contentsQuery } from './schemas';
import { PERMISSIONS } from '../../../plugin/contracts/permissions';
import { adminRoute, contentRoute } from '../http';

const documentation = {
  contents: { request: { query: contentsQuery.shape }, response: contentsAnswer },
};

export const contentRoutes = [
  contentRoute('GET', '/contents', 'content.find', documentation.contents),
];

export const adminRoutes = [
  adminRoute('GET', '/entries', 'admin-entry.find', PERMISSIONS.readTaxonomy),
];
