import { setImmediate as pause } from 'node:timers/promises';

import type { TaggingEntry } from '../../../plugin/contracts/tagging';
import type { Context, Database, FindPlugin } from '../strapi';
import { entryReader } from '../access';
import type { OptedInType, OptedInTypesService } from '../site';
import { suggestibleEntry } from '../library';
import type { ReviewsService, TagsService } from '../tags';
import type { WaitingDocument } from './tagging';
import type { SuggestionsService } from './suggestions';

const MAX_EXCERPT = 280;

type Row = Record<string, unknown>;

/** Markdown's own marks say nothing in two lines of text. */
const excerptOf = (markdown: string): string => {
  const words = markdown
    .slice(0, MAX_EXCERPT * 4)
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[#*_>`|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > MAX_EXCERPT ? `${words.slice(0, MAX_EXCERPT).trimEnd()}…` : words;
};

/** What editors see of these documents: the draft, where the type has drafts. */
const readRows = (
  db: Database,
  { uid, draftAndPublish }: OptedInType,
  documentIds: string[],
): Promise<Row[]> =>
  db.query(uid).findMany({
    where: {
      documentId: { $in: documentIds },
      ...(draftAndPublish ? { publishedAt: null } : {}),
    },
  });

interface Parts {
  db: Database;
  plugin: FindPlugin;
  optedInTypes: OptedInTypesService;
  reviews: ReviewsService;
  suggestions: SuggestionsService;
  tags: TagsService;
}

async function entriesOfType(
  {
    db,
    plugin,
    reviews: reviewsService,
    suggestions,
    tags: tagsService,
  }: Pick<Parts, 'db' | 'plugin' | 'reviews' | 'suggestions' | 'tags'>,
  ctx: Context,
  type: OptedInType,
  documents: WaitingDocument[],
): Promise<TaggingEntry[]> {
  const ids = documents.map(({ documentId }) => documentId);
  const [rows, tags, reviews] = await Promise.all([
    readRows(db, type, ids),
    tagsService.read(type.uid, ids),
    reviewsService.read(type.uid, ids),
  ]);
  const read = entryReader(plugin, ctx, type.uid);
  const found: TaggingEntry[] = [];
  for (const [position, document] of documents.entries()) {
    const { documentId, locale, ...waiting } = document;
    const row = rows.find(
      (one) => one.documentId === documentId && (!type.localized || (one.locale ?? '') === locale),
    );
    const [ownTags, review] = [tags[position], reviews[position]];
    const values = row && (await read(row));
    if (!values || !ownTags || !review) continue;
    const ownLocale = type.localized ? locale : null;
    const entry = suggestibleEntry(type, values, ownLocale);
    found.push({
      ...waiting,
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
 * Documents with what an editor needs to tag them, in their order. What the admin user may not read is left out, as it
 * is in the Content Manager: their role may see some entries of a type, or some of its locales.
 */
export async function readTaggingEntries(
  { db, plugin, optedInTypes, reviews, suggestions, tags }: Parts,
  ctx: Context,
  documents: WaitingDocument[],
): Promise<TaggingEntry[]> {
  const uids = [...new Set(documents.map(({ contentType }) => contentType))];
  const found: TaggingEntry[] = [];
  for (const uid of uids) {
    const type = optedInTypes.find(uid);
    const ofType = documents.filter(({ contentType }) => contentType === uid);
    if (type)
      found.push(
        ...(await entriesOfType({ db, plugin, reviews, suggestions, tags }, ctx, type, ofType)),
      );
  }
  return found;
}
