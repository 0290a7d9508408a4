import { PERMISSIONS } from '../../../plugin/contracts/permissions';
import { adminRoute, LIMITED, notingErrors } from '../http';
import type { ReadConfig } from '../site';
import type { AppConfig } from '../strapi';
import type { SourceName } from '../../../plugin/sources/source-names';
import { ACTIVE_CAMPAIGN_PATH, activeCampaignSecret } from './strategies/active-campaign-secret';
import { basicUser } from './strategies/basic-user';
import { hubspotSignature } from './strategies/hubspot-signature';
import { standardWebhook } from './strategies/standard-webhook';
import type { SourceCountsService } from './source-counts';

const route = (source: SourceName, path: string, handler: string, strategies: unknown[]) => ({
  method: 'POST',
  path,
  handler,
  config: { auth: { strategies }, middlewares: [notingErrors(source), LIMITED] },
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
  route('segment', SEGMENT_PATH, 'source.segment', [
    basicUser(config),
    'content-api-token',
    'users-permissions',
  ]),
  route('activecampaign', ACTIVE_CAMPAIGN_PATH, 'source.activeCampaign', [
    activeCampaignSecret({ config, sourceCounts }),
  ]),
  route('hubspot', HUBSPOT_PATH, 'source.hubspot', [
    hubspotSignature({ appConfig, config, sourceCounts }),
  ]),
  route('cloudevents', CLOUD_EVENTS_PATH, 'source.cloudEvents', [
    standardWebhook({ config, sourceCounts }),
  ]),
];

export const adminRoutes = [
  adminRoute('GET', '/sources', 'admin-source.find', PERMISSIONS.readSources),
  adminRoute('GET', '/sources/unresolved-urls', 'admin-source.unresolved', PERMISSIONS.readSources),
  adminRoute('POST', '/sources/resolve-urls', 'admin-source.resolve', PERMISSIONS.resolveUrls),
];
