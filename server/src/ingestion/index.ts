export {
  createAcceptBatch,
  type AcceptBatch,
  type AcceptedBatch,
  type IngestionOutcome,
} from './accept-batch';
export { touchpointsAnswer } from './answers';
export { messageScopeFor, type Arrival } from './arrival';
export { checkTouchpoint, type CheckParts } from './check-touchpoint';
export type { CheckedRow } from './checked-row';
export { touchpoint } from './controller';
export { describeTouchpoint, problemsOf, readTouchpoint } from './describe-touchpoint';
export { NO_PERSON, refusedOr, rejection } from './problem';
export { requestSigns } from './request-signs';
export { contentRoutes, TOUCHPOINTS_PATH } from './routes';
export { MAX_MESSAGE_ID, inlineTouchpoint, sentTime, sentTouchpoint } from './schemas';
export { contentOf, contentProblem, typeProblem } from './touchpoint-references';
export { createTouchpoints } from './touchpoints';
export { createUnresolvedUrls, type UnresolvedUrlsService } from './unresolved-urls';
