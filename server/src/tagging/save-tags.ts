import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { PutTagsAnswer, PutTagsBody, ReviewedTags } from '../../../plugin/contracts/tags';
import { mergeTags } from '../../../plugin/taxonomy/merge-tags';
import { NO_TAGS, type Tags } from '../../../plugin/taxonomy/taxonomy';
import type { Ability, Author } from '../access';
import { requireKnownDismissals, type WantedTags } from '../tags';
import type { TaxonomyService } from '../taxonomy';
import { namedTags } from './named-tags';
import { requireChangeable, type ReadTagsParts } from './read-tags';

/** The admin user who changes tags. */
export interface Editor {
  ability: Ability;
  author: Author;
}

export interface SaveTagsParts extends ReadTagsParts {
  taxonomy: TaxonomyService;
}

const wantedFor = (
  { contentType, documentId }: ContentReference,
  tagsOf: WantedTags['tagsOf'],
): WantedTags => ({ contentType, documentIds: [documentId], tagsOf });

/**
 * Saves the tags of a document, and what the editor says of its suggestions.
 * @throws ValidationError for unknown terms; as `requireChangeable`
 */
export async function saveTags(
  { tags, taxonomy, ...parts }: SaveTagsParts,
  { ability, author }: Editor,
  target: ContentReference,
  { data, before: seen, accepted, dismissed = [], restored = [], confirmed }: PutTagsBody,
): Promise<Pick<PutTagsAnswer, 'data' | 'meta'>> {
  await requireChangeable(parts, ability, target);
  requireKnownDismissals(taxonomy.current(), dismissed);
  const named = namedTags(taxonomy.current(), data, 'set');
  const wanted = { ...NO_TAGS, ...named.tags };
  const merge = (present: Tags) => mergeTags(seen ?? present, wanted, present);
  const [saved] = await tags.change({
    wanted: [wantedFor(target, (present) => merge(present).tags)],
    check: named.check,
    topics: named.topics,
    origin: { source: 'editor', author, accepted },
    review: { dismissed, restored, ...(confirmed === undefined ? {} : { confirmed }) },
  });
  if (!saved?.review) throw new Error(`The tags of ${target.documentId} could not be saved`);
  const { before, document, review } = saved;
  const keeper = document.authorship.find(({ facet }) => facet === 'format')?.author ?? null;
  const conflicts = merge(before).conflicts.map((conflict) => ({ ...conflict, author: keeper }));
  return { data: { ...document, ...review }, meta: { conflicts } };
}

/** Takes all tags off a document. What was said of its suggestions stays. @throws as `requireChangeable` */
export async function clearTags(
  { reviews, tags, ...parts }: ReadTagsParts,
  { ability, author }: Editor,
  { contentType, documentId }: ContentReference,
): Promise<ReviewedTags> {
  await requireChangeable(parts, ability, { contentType, documentId });
  const [cleared] = await tags.change({
    wanted: [wantedFor({ contentType, documentId }, () => NO_TAGS)],
    origin: { source: 'editor', author },
  });
  const [review] = await reviews.read(contentType, [documentId]);
  if (!cleared || !review) throw new Error(`The tags of ${documentId} could not be cleared`);
  return { ...cleared.document, ...review };
}
