import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { ReviewedTags } from '../../../plugin/contracts/tags';
import type { Ability, AdminReader } from '../access';
import type { Database } from '../strapi';
import { requireDocuments, type ReviewsService, type TagsService } from '../tags';

interface Parts {
  adminReader: AdminReader;
  db: Database;
  reviews: ReviewsService;
  tags: TagsService;
}

/** @throws NotFoundError, ValidationError, ForbiddenError for a document that the user may not tag */
export async function requireTarget(
  { adminReader, db }: Pick<Parts, 'adminReader' | 'db'>,
  ability: Ability,
  { contentType, documentId }: ContentReference,
): Promise<void> {
  adminReader.type(ability, contentType);
  await requireDocuments(db, contentType, [documentId]);
}

/** A document's tags, with what was said of its suggestions. @throws as `requireTarget` */
export async function readTags(
  { adminReader, db, reviews, tags }: Parts,
  ability: Ability,
  { contentType, documentId }: ContentReference,
): Promise<ReviewedTags> {
  await requireTarget({ adminReader, db }, ability, { contentType, documentId });
  const [[document], [review]] = await Promise.all([
    tags.read(contentType, [documentId]),
    reviews.read(contentType, [documentId]),
  ]);
  if (!document || !review) throw new Error(`The tags of ${documentId} could not be read`);
  return { ...document, ...review };
}
