import { PERMISSIONS } from '../../../plugin/contracts/permissions';
import {
  adminRoute,
  EVENTS,
  LIMITED,
  notingErrors,
  withinBudget,
  type Documentation,
} from '../http';
import { documentation } from './documentation';
import type { ReadConfig } from '../site';
import type { AppConfig } from '../strapi';
import type { SourceName } from '../../../plugin/sources/source-names';
import { ACTIVE_CAMPAIGN_PATH, activeCampaignSecret } from './strategies/active-campaign-secret';
import { basicUser } from './strategies/basic-user';
import { hubspotSignature } from './strategies/hubspot-signature';
import { standardWebhook } from './strategies/standard-webhook';
import type { SourceCountsService } from './source-counts';

const route = (
  source: SourceName,
  path: string,
  handler: string,
  { strategies, ...documented }: Documentation & { strategies: unknown[] },
) => ({
  method: 'POST',
  path,
  handler,
  config: {
    auth: { strategies },
    middlewares: [notingErrors(source), LIMITED, withinBudget],
    budget: EVENTS,
  },
  ...documented,
});

const SEGMENT_PATH = '/v1/:call';
const HUBSPOT_PATH = '/webhooks/hubspot';
const CLOUD_EVENTS_PATH = '/cloudevents';

/** Those of sources that sign, or have a secret. */
export const SIGNED_PATHS = [ACTIVE_CAMPAIGN_PATH, HUBSPOT_PATH, CLOUD_EVENTS_PATH];
export const SOURCE_PATHS = [SEGMENT_PATH, ...SIGNED_PATHS];
/** Strapi parses no CloudEvents. */
export const UNREAD_PATHS = [CLOUD_EVENTS_PATH];

interface Parts {
  appConfig: AppConfig;
  config: ReadConfig;
  sourceCounts: SourceCountsService;
}

/** The routes that other tools send to. */
export const sourceRoutes = ({ appConfig, config, sourceCounts }: Parts) => [
  route('segment', SEGMENT_PATH, 'source.segment', {
    strategies: [basicUser(config), 'content-api-token', 'users-permissions'],
    ...documentation.segment,
  }),
  route('activecampaign', ACTIVE_CAMPAIGN_PATH, 'source.activeCampaign', {
    strategies: [activeCampaignSecret({ config, sourceCounts })],
    ...documentation.activeCampaign,
  }),
  route('hubspot', HUBSPOT_PATH, 'source.hubspot', {
    strategies: [hubspotSignature({ appConfig, config, sourceCounts })],
    ...documentation.hubspot,
  }),
  route('cloudevents', CLOUD_EVENTS_PATH, 'source.cloudEvents', {
    strategies: [standardWebhook({ config, sourceCounts })],
    ...documentation.cloudEvents,
  }),
];

export const adminRoutes = [
  adminRoute('GET', '/sources', 'admin-source.find', PERMISSIONS.readSources),
  adminRoute('GET', '/sources/unresolved-urls', 'admin-source.unresolved', PERMISSIONS.readSources),
  adminRoute('POST', '/sources/resolve-urls', 'admin-source.resolve', PERMISSIONS.resolveUrls),
];
