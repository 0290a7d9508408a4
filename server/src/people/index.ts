export { createConsents, type ConsentsService } from './consents';
export { readConsent } from './contact-consent';
export { readHeldIdentities, type HeldIdentity } from './contact-identities';
export { createEmailHashes, type EmailHashesService } from './email-hashes';
export {
  anonymizeErasures,
  readErased,
  recordErasure,
  wasAnybodyErased,
  type AskedThrough,
} from './erasures';
export {
  clearHashCache,
  holderOf,
  identitiesOf,
  identityKey,
  identityOf,
  lookupIdentities,
  sha256,
  valueHash,
  type IdentityKind,
  type Person,
} from './identity';
export type { Join } from './identity-plan';
export { person } from './person';
export { lockContacts, lockIdentities } from './locks';
export { readIdentities } from './read-identities';
export { resolveIdentities } from './resolve-identities';
export { createServedLists, type ServedListsService } from './served-lists';
export { readServedTo, type ServedRow, type StoredIdentity } from './served-to';
export { ignoredReason, mayUseProfile, type PrivacySignal } from './ignored-reason';
