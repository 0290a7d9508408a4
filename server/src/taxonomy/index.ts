export { term } from './answers';
export { taxonomy } from './controller';
export { knownSlot } from './known-terms';
export { adminRoutes, contentRoutes } from './routes';
export {
  applyChanges,
  lastRevision,
  readStoredTerms,
  storedChanges,
  writeChanges,
  type StoredChange,
} from './stored-terms';
export { createTaxonomy, type TaxonomyService } from './taxonomy';
