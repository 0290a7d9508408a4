export { adminRoute } from './admin-route';
export { address, answer, count, entry, noMeta, share, tags, time } from './answer';
export { parseBatch, requireBatchSize } from './batch';
export { ConflictError } from './conflict-error';
export { LIMITED, contentRoute, json, notingErrors } from './content-route';
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
export { readBody, readBodyOverQuery } from './read-body';
export { parsedJson, readJson } from './read-json';
export { answerPersonally } from './respond';
export { isBatchType, readStream } from './read-stream';
export { EVENTS } from './request-budget';
export { withBudget, withinBudget } from './within-budget';
export { ServiceUnavailableError, answerUnavailable } from './service-unavailable';
export { invalid, invalidAll, requireNone, withPath, type Problem } from './validation-error';
