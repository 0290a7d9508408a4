import type { Core } from '@strapi/strapi';

import type { SourceName } from '../../../plugin/sources/source-names';
import {
  ACTIVE_CAMPAIGN_PATH,
  activeCampaignSecret,
} from '../sources/strategies/active-campaign-secret';
import { basicUser } from '../sources/strategies/basic-user';
import { hubspotSignature } from '../sources/strategies/hubspot-signature';
import { standardWebhook } from '../sources/strategies/standard-webhook';
import { LIMITED, notingErrors } from './content-routes';

const route = (source: SourceName, path: string, handler: string, strategies: unknown[]) => ({
  method: 'POST',
  path,
  handler,
  config: { auth: { strategies }, middlewares: [notingErrors(source), LIMITED] },
});

/** Where other tools send to. Each handler's name is its scope, whatever the strategy lets in. */
export const sourceRoutes = (strapi: Core.Strapi) => [
  route('segment', '/v1/:call', 'source.segment', [
    basicUser(strapi),
    'content-api-token',
    'users-permissions',
  ]),
  route('activecampaign', ACTIVE_CAMPAIGN_PATH, 'source.activeCampaign', [
    activeCampaignSecret(strapi),
  ]),
  route('hubspot', '/webhooks/hubspot', 'source.hubspot', [hubspotSignature(strapi)]),
  route('cloudevents', '/cloudevents', 'source.cloudEvents', [standardWebhook(strapi)]),
];
