export { removeOrphans } from './orphans';
export { fillSlots } from './fill-slots';
export { REVIEW_UID, createReviews, type ReviewsService } from './reviews';
export { tagMoves, tagMovesOf, type TagMove } from './tag-moves';
export { isChanged, type TagDiff } from './tag-diff';
export { requireDocuments, requireKnownDismissals, requireKnownTerms } from './tag-targets';
export { TAG_UID } from './tag-rows';
export { createTags, type TagsService, type WantedTags } from './tags';
export { countTermUses, usesOf } from './term-uses';
