export { adminRoute } from './admin-route';
export { address, answer, count, entry, errorCode, noMeta, share, tags, time } from './answer';
export { parseBatch, requireBatchSize } from './batch';
export { ConflictError } from './conflict-error';
export { LIMITED, contentRoute, json, notingErrors } from './content-route';
export { matchedRoute } from './matched-route';
export {
  instant,
  integer,
  LIMITS,
  list,
  noParameters,
  parse,
  problemsIn,
  text,
  textOrEmpty,
} from './parse';
export { addErrorCode, forbidden } from './error-code';
export { rawBody } from './raw-body';
export { readBody, readBodyOverQuery, readUnreadBodyOverQuery } from './read-body';
export { parsedJson, readJson } from './read-json';
export { quietBodyErrors } from './quiet-body-errors';
export { redactUrls } from './redact-urls';
export { answerPersonally } from './respond';
export { isBatchType, readStream } from './read-stream';
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
