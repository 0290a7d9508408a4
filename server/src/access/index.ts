export {
  createAdminCallers,
  createCallers,
  type AdminCallers,
  type Caller,
  type Callers,
} from './callers';
export { createAdminReader, type AdminReader } from './admin-reader';
export { authorOf, type Author } from './author';
export {
  callerKind,
  isUnguessable,
  personFor,
  requireUnguessable,
  type CallerKind,
} from './caller';
export { createContactTokens, type ContactTokensService } from './contact-tokens';
export { type Entry, type EntryGate, type EntryQuery } from './entry-gate';
export { nameMissingScope } from './name-missing-scope';
export type { Ability, PermissionChecker } from './permission-checker';
export { privacySignal } from './privacy-signal';
export { createRateLimits, limitRate } from './rate-limits';
export { typesFor } from './readable-types';
export { registerPermissions } from './register-permissions';
