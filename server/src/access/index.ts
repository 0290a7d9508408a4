export { actingFor } from './acting-for';
export { entryReader, readAdminEntry } from './admin-entry';
export { adminTypesFor, requireAdminRead } from './admin-types';
export { authorOf, type Author } from './author';
export {
  callerKind,
  isUnguessable,
  personFor,
  requireUnguessable,
  type CallerKind,
} from './caller';
export { createContactTokens, type ContactTokensService } from './contact-tokens';
export { adminGate, contentGate, type Entry, type EntryGate, type EntryQuery } from './entry-gate';
export { limitRate } from './limit-rate';
export { matchingDocuments } from './matching-documents';
export { nameMissingScope } from './name-missing-scope';
export { privacySignal } from './privacy-signal';
export { createRateLimits } from './rate-limits';
export { readableTypes, typesFor } from './readable-types';
export { registerPermissions } from './register-permissions';
