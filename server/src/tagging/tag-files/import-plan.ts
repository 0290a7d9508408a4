import type { Core } from '@strapi/strapi';

import type { ImportedEntry } from '../../../../plugin/contracts/tag-files';
import type { FacetTerm } from '../../../../plugin/contracts/tags';
import { changeTags } from '../../../../plugin/taxonomy/change-tags';
import { getService } from '../../get-service';
import { inChunks } from '../../database/in-chunks';
import { retryOnConflict } from '../../database/retry-on-conflict';
import { tagsOfRows, termsOf, type TagRow } from '../../tags/tag-rows';
import { TAG_UID, type TagAuthor } from '../../tags/tags';
import type { ImportPlan, PlannedTags } from './plan-import';

/** Tags in one statement: SQLite takes 32,766 values, and a tag has 11. */
const ROWS_AT_ONCE = 500;

interface Change {
  entry: PlannedTags;
  added: FacetTerm[];
  gone: TagRow[];
}

const keyOf = ({ facet, term }: { facet: string; term: string }): string => `${facet}/${term}`;

function changeOf(entry: PlannedTags, present: TagRow[]): Change {
  const wanted = termsOf(changeTags('set')(tagsOfRows(present), entry.tags));
  const [wantedKeys, presentKeys] = [wanted, present].map((terms) => new Set(terms.map(keyOf)));
  return {
    entry,
    added: wanted.filter((term) => !presentKeys?.has(keyOf(term))),
    gone: present.filter((row) => !wantedKeys?.has(keyOf(row))),
  };
}

/** How the tags of each planned entry differ from those that it has. */
async function readChanges(strapi: Core.Strapi, entries: PlannedTags[]): Promise<Change[]> {
  const changes: Change[] = [];
  for (const contentType of new Set(entries.map((entry) => entry.contentType))) {
    for (const chunk of inChunks(entries.filter((entry) => entry.contentType === contentType))) {
      const ids = chunk.map(({ documentId }) => documentId);
      const rows: TagRow[] = await strapi.db
        .query(TAG_UID)
        .findMany({ where: { contentType, targetId: { $in: ids } } });
      const byDocument = new Map<string, TagRow[]>(ids.map((id) => [id, []]));
      for (const row of rows) byDocument.get(row.targetId)?.push(row);
      changes.push(
        ...chunk.map((entry) => changeOf(entry, byDocument.get(entry.documentId) ?? [])),
      );
    }
  }
  return changes.filter(({ added, gone }) => added.length + gone.length > 0);
}

const answerOf = ({ entry, added, gone }: Change): ImportedEntry => ({
  line: entry.line,
  contentType: entry.contentType,
  documentId: entry.documentId,
  name: entry.name,
  added,
  removed: gone.map(({ facet, term }) => ({ facet: facet as FacetTerm['facet'], term })),
});

/** What an import would do to each entry. */
export const previewImport = async (
  strapi: Core.Strapi,
  { entries }: ImportPlan,
): Promise<ImportedEntry[]> => (await readChanges(strapi, entries)).map(answerOf);

async function write(strapi: Core.Strapi, changes: Change[], author: TagAuthor): Promise<void> {
  const query = strapi.db.query(TAG_UID);
  for (const rows of inChunks(changes.flatMap(({ gone }) => gone))) {
    await query.deleteMany({ where: { id: { $in: rows.map(({ id }) => id) } } });
  }
  const added = changes.flatMap(({ entry: { contentType, documentId }, added: terms }) =>
    terms.map((term) => ({
      contentType,
      targetId: documentId,
      ...term,
      source: 'import',
      authorId: author.id,
      authorName: author.name,
    })),
  );
  for (const data of inChunks(added, ROWS_AT_ONCE)) await query.createMany({ data });
}

/** Writes what a plan without problems says, all or nothing, and what the tags differ in only. */
export async function applyImport(
  strapi: Core.Strapi,
  { entries, newTopics }: ImportPlan,
  author: TagAuthor,
): Promise<ImportedEntry[]> {
  const changes = await retryOnConflict(() =>
    strapi.db.transaction(async () => {
      await getService(strapi, 'taxonomy').addTopics(newTopics);
      const found = await readChanges(strapi, entries);
      await write(strapi, found, author);
      return found;
    }),
  );
  if (newTopics.length > 0) await getService(strapi, 'taxonomy').load();
  const answers = changes.map(answerOf);
  for (const contentType of new Set(answers.map((entry) => entry.contentType))) {
    const ofType = answers.filter((entry) => entry.contentType === contentType);
    for (const chunk of inChunks(ofType)) {
      const ids = chunk.map(({ documentId }) => documentId);
      for (const document of await getService(strapi, 'tags').read(contentType, ids)) {
        getService(strapi, 'catalogue').setTags(document);
      }
    }
  }
  return answers;
}
