export { term } from './answers';
export { taxonomy } from './controller';
export { adminRoutes, contentRoutes } from './routes';
export {
  applyChanges,
  lastRevision,
  readStoredTerms,
  storedChanges,
  writeChanges,
  type StoredChange,
} from './stored-terms';
export { createTaxonomy, knownSlot, type TaxonomyService } from './taxonomy';
