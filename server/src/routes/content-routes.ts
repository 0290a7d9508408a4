import { explainErrors } from '../middlewares/explain-errors';

type Method = 'GET' | 'POST' | 'DELETE';

/** A route of the content API: the handler's name is its scope. */
const route = (method: Method, path: string, handler: string) => ({
  method,
  path,
  handler,
  config: { middlewares: [explainErrors] },
});

export const contentRoutes = [
  route('GET', '/recommendations', 'recommendation.find'),
  route('POST', '/recommendations', 'recommendation.find'),
  route('GET', '/recommendations/explain', 'recommendation.findOne'),
  route('POST', '/touchpoints', 'touchpoint.create'),
  route('POST', '/contacts/token', 'contact.token'),
  route('GET', '/contacts/:id/export', 'contact.export'),
  route('DELETE', '/contacts/:id', 'contact.delete'),
  route('GET', '/contents', 'content.find'),
  route('GET', '/taxonomy', 'taxonomy.find'),
  route('GET', '/coverage', 'coverage.find'),
];
