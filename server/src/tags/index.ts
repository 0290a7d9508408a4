export { REVIEW_UID, createReviews, type ReviewsService } from './reviews';
export { tagMoves, tagMovesOf, type TagMove } from './tag-moves';
export { tagsOfRows, termsOf, type TagRow } from './tag-rows';
export {
  requireDocuments,
  requireKnownDismissals,
  requireKnownTerms,
  taggableType,
} from './tag-targets';
export { TAG_UID, createTags, type TagsService } from './tags';
export { countTermUses, usesOf } from './term-uses';
