import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { ReviewedTags } from '../../../plugin/contracts/tags';
import type { Ability, AdminReader } from '../access';
import type { Database } from '../strapi';
import { requireDocuments, type ReviewsService, type TagsService } from '../tags';

interface TargetParts {
  adminReader: AdminReader;
  db: Database;
}

export interface ReadTagsParts extends TargetParts {
  reviews: ReviewsService;
  tags: TagsService;
}

/** @throws NotFoundError, ValidationError, ForbiddenError for a document that the user may not read */
async function requireTarget(
  { adminReader, db }: TargetParts,
  ability: Ability,
  { contentType, documentId }: ContentReference,
): Promise<void> {
  adminReader.type(ability, contentType);
  await requireDocuments(db, contentType, [documentId]);
  await adminReader.requireVisible(ability, [{ contentType, documentId }]);
}

/** @throws as `requireTarget`, and ForbiddenError for a document that the user may not update in the Content Manager */
export async function requireChangeable(
  parts: TargetParts,
  ability: Ability,
  target: ContentReference,
): Promise<void> {
  await requireTarget(parts, ability, target);
  await parts.adminReader.requireChangeable(ability, [target]);
}

/** A document's tags, with what was said of its suggestions. @throws as `requireTarget` */
export async function readTags(
  parts: ReadTagsParts,
  ability: Ability,
  { contentType, documentId }: ContentReference,
): Promise<ReviewedTags> {
  await requireTarget(parts, ability, { contentType, documentId });
  const [[document], [review]] = await Promise.all([
    parts.tags.read(contentType, [documentId]),
    parts.reviews.read(contentType, [documentId]),
  ]);
  if (!document || !review) throw new Error(`The tags of ${documentId} could not be read`);
  return { ...document, ...review };
}
