import { setImmediate as pause } from 'node:timers/promises';

import type { TaggingEntry } from '../../../plugin/contracts/tagging';
import type { Ability, AdminReader } from '../access';
import type { OptedInType, OptedInTypesService } from '../site';
import { suggestibleEntry } from '../library';
import type { ReviewsService, TagsService } from '../tags';
import type { WaitingDocument } from './tagging';
import type { SuggestionsService } from './suggestions';

const MAX_EXCERPT = 280;

/** The start of a text, without the marks of Markdown. */
const excerptOf = (markdown: string): string => {
  const words = markdown
    .slice(0, MAX_EXCERPT * 4)
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[#*_>`|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > MAX_EXCERPT ? `${words.slice(0, MAX_EXCERPT).trimEnd()}…` : words;
};

export interface TaggingEntriesParts {
  adminReader: AdminReader;
  optedInTypes: OptedInTypesService;
  reviews: ReviewsService;
  suggestions: SuggestionsService;
  tags: TagsService;
}

async function entriesOfType(
  { adminReader, reviews, suggestions, tags }: Omit<TaggingEntriesParts, 'optedInTypes'>,
  ability: Ability,
  type: OptedInType,
  documents: WaitingDocument[],
): Promise<TaggingEntry[]> {
  const ids = documents.map(({ documentId }) => documentId);
  // What editors see: the draft, where the type has drafts.
  const where = {
    documentId: { $in: ids },
    ...(type.draftAndPublish ? { publishedAt: null } : {}),
  };
  const [rows, tagsOfEach, reviewOfEach] = await Promise.all([
    adminReader.read(ability, type, where),
    tags.read(type.uid, ids),
    reviews.read(type.uid, ids),
  ]);
  const found: TaggingEntry[] = [];
  for (const [position, document] of documents.entries()) {
    const { documentId, locale, ...waiting } = document;
    const values = rows.find(
      (one) => one.documentId === documentId && (!type.localized || (one.locale ?? '') === locale),
    );
    const [ownTags, review] = [tagsOfEach[position], reviewOfEach[position]];
    if (!values || !ownTags || !review) continue;
    const ownLocale = type.localized ? locale : null;
    const entry = suggestibleEntry(type, values, ownLocale);
    const isTagged = ownTags.authorship.length > 0;
    found.push({
      ...waiting,
      confidence: isTagged ? waiting.confidence : null,
      documentId,
      locale: ownLocale,
      title: entry.title || documentId,
      excerpt: excerptOf(entry.text),
      tags: { ...ownTags, ...review },
      suggestions: suggestions.suggest(entry, ownTags),
    });
    await pause();
  }
  return found;
}

/**
 * Documents with what an editor needs to tag them, in their order. What the admin user may not read is left out, as in
 * the Content Manager: their role may cover some entries of a type only, or some locales.
 */
export async function readTaggingEntries(
  parts: TaggingEntriesParts,
  ability: Ability,
  documents: WaitingDocument[],
): Promise<TaggingEntry[]> {
  const found: TaggingEntry[] = [];
  for (const uid of new Set(documents.map(({ contentType }) => contentType))) {
    const type = parts.optedInTypes.find(uid);
    const ofType = documents.filter(({ contentType }) => contentType === uid);
    if (type) found.push(...(await entriesOfType(parts, ability, type, ofType)));
  }
  return found;
}
