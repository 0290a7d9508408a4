import type { Core } from '@strapi/strapi';

import { ACTIVE_CAMPAIGN_PATH, activeCampaignSecret } from '../strategies/active-campaign-secret';
import { basicUser } from '../strategies/basic-user';
import { hubspotSignature } from '../strategies/hubspot-signature';
import { standardWebhook } from '../strategies/standard-webhook';
import { LIMITED } from './content-routes';

const route = (path: string, handler: string, strategies: unknown[]) => ({
  method: 'POST',
  path,
  handler,
  config: { auth: { strategies }, middlewares: [LIMITED] },
});

/** Where other tools send to. Each handler's name is its scope, whatever the strategy lets in. */
export const sourceRoutes = (strapi: Core.Strapi) => [
  route('/v1/:call', 'source.segment', [
    basicUser(strapi),
    'content-api-token',
    'users-permissions',
  ]),
  route(ACTIVE_CAMPAIGN_PATH, 'source.activeCampaign', [activeCampaignSecret(strapi)]),
  route('/webhooks/hubspot', 'source.hubspot', [hubspotSignature(strapi)]),
  route('/cloudevents', 'source.cloudEvents', [standardWebhook(strapi)]),
];
