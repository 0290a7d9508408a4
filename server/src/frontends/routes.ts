import { z } from '@strapi/utils';

import { contentRoute } from '../http';

const script = contentRoute('GET', '/client.js', 'client.find', {
  response: z.string(),
  sends: { type: 'text/javascript', also: [304] },
});

export const contentRoutes = [
  // A page's script tag cannot identify itself.
  { ...script, config: { ...script.config, auth: false as const } },
  contentRoute('GET', '/openapi.json', 'openapi.find', {
    response: z.record(z.string(), z.unknown()),
    sends: { also: [304] },
  }),
];
