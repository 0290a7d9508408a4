import { PLUGIN_ID } from '../../../plugin/plugin-id';
import type { SourceName } from '../../../plugin/sources/source-names';
import { explainErrors } from '../http/explain-errors';
import { documentation, type Documentation } from './documentation';

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';

/** The middleware that answers 429, by Strapi's name of it. */
export const LIMITED = `plugin::${PLUGIN_ID}.limit-rate`;

/** The middleware that notes why a request of a source was refused, by Strapi's name of it. */
export const notingErrors = (source: SourceName) => ({
  name: `plugin::${PLUGIN_ID}.note-errors`,
  config: { source },
});

/** A route of the content API: the handler's name is its scope. */
const route = (
  method: Method,
  path: string,
  handler: string,
  documented: Documentation,
  ...middlewares: unknown[]
) => ({
  method,
  path,
  handler,
  config: { middlewares: [explainErrors, ...middlewares] },
  ...documented,
});

export const contentRoutes = [
  route(
    'GET',
    '/recommendations',
    'recommendation.find',
    documentation.getRecommendations,
    LIMITED,
  ),
  route(
    'POST',
    '/recommendations',
    'recommendation.find',
    documentation.postRecommendations,
    LIMITED,
  ),
  route(
    'GET',
    '/recommendations/explain',
    'recommendation.findOne',
    documentation.explain,
    LIMITED,
  ),
  route(
    'POST',
    '/touchpoints',
    'touchpoint.create',
    documentation.touchpoints,
    notingErrors('api'),
    LIMITED,
  ),
  route('POST', '/contacts/token', 'contact.token', documentation.mintToken),
  route('PUT', '/contacts/:id/consent', 'contact.consent', documentation.contactConsent),
  route('GET', '/contacts/:id/export', 'contact.export', documentation.exportContact),
  route('DELETE', '/contacts/:id', 'contact.delete', documentation.eraseContact),
  route('GET', '/contents', 'content.find', documentation.contents),
  route('GET', '/taxonomy', 'taxonomy.find', documentation.taxonomy),
  route('GET', '/coverage', 'coverage.find', documentation.coverage),
];
