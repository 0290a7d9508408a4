import type { SourceSetup } from '../../../plugin/contracts/sources';
import type { SourceName } from '../../../plugin/sources/source-names';
import type { ReadConfig } from '../site';
import type { AppConfig } from '../strapi';

interface Middleware {
  name?: string;
  config?: { includeUnparsed?: boolean };
}

const keepsRawBodies = (appConfig: AppConfig): boolean => {
  const configured: unknown = appConfig('middlewares');
  const middlewares = Array.isArray(configured) ? (configured as (string | Middleware)[]) : [];
  return middlewares.some(
    (middleware) =>
      typeof middleware === 'object' &&
      middleware.name === 'strapi::body' &&
      middleware.config?.includeUnparsed === true,
  );
};

interface Parts {
  appConfig: AppConfig;
  config: ReadConfig;
}

/** Which secrets are set. It does not reveal them. */
export function sourceSetup({ appConfig, config }: Parts, source: SourceName): SourceSetup {
  const { segment, activeCampaign, hubspot, cloudEvents } = config().sources;
  const setWhere = (isSet: boolean) => (isSet ? 'set' : 'missing');
  switch (source) {
    case 'api':
      return { secret: 'none', rawBody: 'not_needed' };
    case 'segment': {
      const hasKeys = (segment?.writeKeys ?? []).length > 0;
      return { secret: hasKeys ? 'set' : 'optional', rawBody: 'not_needed' };
    }
    case 'activecampaign':
      return { secret: setWhere(activeCampaign !== undefined), rawBody: 'not_needed' };
    case 'hubspot':
      return {
        secret: setWhere(hubspot !== undefined),
        rawBody: keepsRawBodies(appConfig) ? 'kept' : 'dropped',
      };
    case 'cloudevents':
      return { secret: setWhere(cloudEvents !== undefined), rawBody: 'not_needed' };
  }
}
