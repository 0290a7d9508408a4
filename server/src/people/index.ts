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
  type Identity,
  type IdentityKind,
  type Person,
} from './identity';
export {
  createIdentityHashes,
  type HashedIdentity,
  type IdentityHashesService,
} from './identity-hashes';
export type { Join } from './identity-plan';
export { holdersOf, readKnownBy, type KnownIdentity } from './known-identities';
export { readListOwners, readOwnIds } from './list-owners';
export { person } from './person';
export { lockContactsWhole } from './locks';
export { resolveIdentities } from './resolve-identities';
export { readIdentities } from './read-identities';
export { readServedItems, WITH_RULES } from './served-items';
export { removeOldLists } from './remove-old-lists';
export { createServedLists, newRecommendationId, type ServedListsService } from './served-lists';
export {
  createTraits,
  readTraitsUnder,
  writeTraits,
  type TraitsOfIdentity,
  type TraitsService,
} from './traits';
export { readServedTo, type ServedRow } from './served-to';
