export {
  createConsents,
  ignoredReason,
  mayUseProfile,
  type ConsentsService,
  type PrivacySignal,
} from './consents';
export { readConsent } from './contact-consent';
export { readHeldIdentities, type HeldIdentity } from './contact-identities';
export {
  anonymizeErasures,
  readErased,
  recordErasure,
  wasAnybodyErased,
  type AskedThrough,
} from './erasures';
export {
  clearHashCache,
  createEmailHashes,
  holderOf,
  identitiesOf,
  identityKey,
  identityOf,
  lookupIdentities,
  sha256,
  valueHash,
  type EmailHashesService,
  type IdentityKind,
  type Person,
} from './identity';
export type { Join } from './identity-plan';
export { person } from './person';
export { lockContacts, lockIdentities } from './locks';
export { readIdentities } from './read-identities';
export { resolveIdentities } from './resolve-identities';
export { readServedItems, WITH_RULES } from './served-items';
export { removeOldLists } from './remove-old-lists';
export { createServedLists, newRecommendationId, type ServedListsService } from './served-lists';
export { readServedTo, type ServedRow, type StoredIdentity } from './served-to';
