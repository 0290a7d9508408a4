import type {
  GroupedEntry,
  Sureness,
  TaggingGroupsAnswer,
} from '../../../plugin/contracts/tagging';
import { MOST_AT_ONCE } from '../../../plugin/contracts/tags';
import { bandOf } from '../../../plugin/suggestions/band';
import {
  groupAlike,
  type AlikeEntries,
  type SeemingEntry,
} from '../../../plugin/suggestions/groups';
import type { Ability } from '../access';
import type { UntaggedDocument } from './tagging';
import type { TaggingPageParts } from './tagging-page';
import { readTaggingEntries } from './tagging-entries';
import type { ParsedGroupsQuery } from './tagging-schemas';

/** Untagged documents that are looked at. */
const MOST_GROUPED = 20_000;
const MOST_GROUPS = 10;
const EXAMPLES = 3;

const percent = (share: number): number => Math.round(share * 100);

function surenessOf(documents: UntaggedDocument[]): Sureness {
  const sureness = { sure: 0, likely: 0, guess: 0, unknown: 0 };
  for (const { format, confidence } of documents) {
    sureness[format === null ? 'unknown' : bandOf(confidence)] += 1;
  }
  return sureness;
}

type Titled = (entries: SeemingEntry[]) => Promise<GroupedEntry[]>;

async function groupAnswer({ contentType, format, alike, doubtful }: AlikeEntries, titled: Titled) {
  const entries = alike.slice(0, MOST_AT_ONCE);
  const leastSure = entries.slice(Math.max(EXAMPLES, entries.length - EXAMPLES));
  return {
    contentType,
    format,
    documentIds: entries.map(({ documentId }) => documentId),
    confidence: percent(
      entries.reduce((sum, { confidence }) => sum + confidence, 0) / entries.length,
    ),
    examples: await titled([...entries.slice(0, EXAMPLES), ...leastSure]),
    doubtful: doubtful.length,
    doubtfulExamples: await titled(doubtful.slice(0, EXAMPLES)),
  };
}

/** What one decision each can tag, and how sure the library is as a whole. */
export async function readTaggingGroups(
  { locales, tagging, ...parts }: TaggingPageParts,
  ability: Ability,
  { contentTypes, locale }: ParsedGroupsQuery,
): Promise<Pick<TaggingGroupsAnswer, 'data' | 'meta'>> {
  if (locale !== undefined) await locales.resolve(locale);
  const types = parts.adminReader.types(ability, contentTypes);
  const documents = await tagging.untagged(
    { types, locale: locale ?? null, format: null },
    MOST_GROUPED,
  );
  const localeOf = new Map(
    documents.map((one) => [`${one.contentType} ${one.documentId}`, one.locale]),
  );
  const titled: Titled = async (entries) => {
    const waiting = entries.map(({ contentType, documentId }) => ({
      contentType,
      documentId,
      locale: localeOf.get(`${contentType} ${documentId}`) ?? '',
      state: 'published' as const,
      updatedAt: '',
      confidence: null,
    }));
    const found = await readTaggingEntries(parts, ability, waiting);
    return found.map(({ documentId, locale: ownLocale, title }) => ({
      documentId,
      locale: ownLocale,
      title,
      confidence: percent(entries.find((one) => one.documentId === documentId)?.confidence ?? 0),
    }));
  };
  const seeming = documents.flatMap(({ contentType, documentId, format, confidence }) =>
    format === null ? [] : [{ contentType, documentId, format, confidence }],
  );
  const data = [];
  for (const group of groupAlike(seeming).slice(0, MOST_GROUPS)) {
    data.push(await groupAnswer(group, titled));
  }
  return { data, meta: surenessOf(documents) };
}
