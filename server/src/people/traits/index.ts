export { readTraitsUnder, writeTraits, type TraitsOfIdentity } from './trait-rows';
export { createTraits, type TraitsService } from './traits';
