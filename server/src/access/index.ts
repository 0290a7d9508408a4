export {
  adminTypesFor,
  createAdminCallers,
  requireAdminRead,
  type AdminCallers,
} from './admin-caller';
export { entryReader, readAdminEntry } from './admin-entry';
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
export { createContactTokens, type ContactTokensService } from './contact-tokens';
export type { Entry, EntryGate, EntryQuery } from './entry-gate';
export { matchingDocuments } from './matching-documents';
export { nameMissingScope } from './name-missing-scope';
export { createRateLimits, limitRate } from './rate-limits';
export { registerPermissions } from './register-permissions';
