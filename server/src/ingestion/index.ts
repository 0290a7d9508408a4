export { messageScopeFor, type Arrival } from './accepted-touchpoint';
export { touchpoint } from './controller';
export { countOne } from './count-one';
export {
  NOBODY,
  describeTouchpoint,
  problemsOf,
  readTouchpoint,
  rejection,
} from './describe-touchpoint';
export type { IngestionOutcome } from './ingestion-outcome';
export { withoutLinkScans } from './link-scans';
export { requestSigns } from './request-signs';
export { contentRoutes } from './routes';
export { MAX_MESSAGE_ID, inlineTouchpoint, sentTime, sentTouchpoint } from './schemas';
export { contentOf, contentProblem, typeProblem } from './touchpoint-meaning';
export { createTouchpoints, type TouchpointsService } from './touchpoints';
export { createUnresolvedUrls, type UnresolvedUrlsService } from './unresolved-urls';
export { withoutProfile } from './without-profile';
