export { createAdminCallers, type AdminCallers } from './admin-caller';
export { createAdminReader, unchangeable, type AdminReader } from './admin-reader';
export { authorOf, type Author } from './author';
export {
  callerKind,
  createCallers,
  isUnguessable,
  personFor,
  privacySignal,
  requireUnguessable,
  typesFor,
  type Caller,
  type CallerKind,
  type Callers,
} from './caller';
export { closeOwnTypes, notOurs, openOwnTypes } from './close-own-types';
export { createContactTokens, type ContactTokensService } from './contact-tokens';
export type { Entry, EntryGate, EntryQuery } from './entry-gate';
export { nameMissingScope } from './name-missing-scope';
export type { Ability, PermissionChecker } from './permission-checker';
export { requireApiToken } from './require-api-token';
export {
  createRateLimits,
  limitRate,
  limitRefused,
  limitRows,
  payerOf,
  type RateLimitsService,
} from './rate-limits';
export type { Sight } from './sight';
export { registerPermissions } from './register-permissions';
