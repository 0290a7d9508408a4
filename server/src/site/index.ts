export { config } from './config';
export type { HubspotConfig, LifecycleConfig, RateLimitConfig } from './lifecycle-config';
export { createLocales, type LocalesService } from './locales';
export { createOptedInTypes, type OptedInType, type OptedInTypesService } from './opted-in-types';
export { takesPart } from './parse-opt-in';
export type { ReadConfig } from './read-config';
export { siteSecret } from './site-secret';
