export { adminRoute } from './admin-route';
export { address, answer, count, entry, errorCode, noMeta, share, tags, time } from './answer';
export { answerUnlessKnown } from './answer-unless-known';
export { parseBatch, requireBatchSize } from './batch';
export { ConflictError } from './conflict-error';
export {
  LIMITED,
  contentRoute,
  json,
  notingErrors,
  type Documentation,
  type SecurityScheme,
} from './content-route';
export { matchedRoute } from './matched-route';
export {
  instant,
  integer,
  LIMITS,
  list,
  noParameters,
  parse,
  problemsIn,
  separated,
  text,
  textOrEmpty,
} from './parse';
export { addErrorCode, forbidden } from './error-code';
export { name, namedSchemas } from './named-schemas';
export { rawBody } from './raw-body';
export { exposeRetryAfter } from './expose-retry-after';
export { readBody, readBodyOverQuery, readCreated, readUnreadBodyOverQuery } from './read-body';
export { parsedJson, readJson } from './read-json';
export { quietBodyErrors } from './quiet-body-errors';
export { redactUrls } from './redact-urls';
export { answerPersonally } from './respond';
export { isBatchType, readStream } from './read-stream';
export { EVENTS } from './request-budget';
export { withBudget, withinBudget } from './within-budget';
export { ServiceUnavailableError, answerUnavailable } from './service-unavailable';
export {
  invalid,
  invalidAll,
  problemCode,
  problemList,
  requireNone,
  withPath,
  type Problem,
} from './validation-error';
