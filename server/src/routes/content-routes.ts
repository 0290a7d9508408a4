import { explainErrors } from '../middlewares/explain-errors';
import { documentation, type Documentation } from './documentation';

type Method = 'GET' | 'POST' | 'DELETE';

/** A route of the content API: the handler's name is its scope. */
const route = (method: Method, path: string, handler: string, documented: Documentation) => ({
  method,
  path,
  handler,
  config: { middlewares: [explainErrors] },
  ...documented,
});

export const contentRoutes = [
  route('GET', '/recommendations', 'recommendation.find', documentation.getRecommendations),
  route('POST', '/recommendations', 'recommendation.find', documentation.postRecommendations),
  route('GET', '/recommendations/explain', 'recommendation.findOne', documentation.explain),
  route('POST', '/touchpoints', 'touchpoint.create', documentation.touchpoints),
  route('POST', '/contacts/token', 'contact.token', documentation.mintToken),
  route('GET', '/contacts/:id/export', 'contact.export', documentation.exportContact),
  route('DELETE', '/contacts/:id', 'contact.delete', documentation.eraseContact),
  route('GET', '/contents', 'content.find', documentation.contents),
  route('GET', '/taxonomy', 'taxonomy.find', documentation.taxonomy),
  route('GET', '/coverage', 'coverage.find', documentation.coverage),
];
