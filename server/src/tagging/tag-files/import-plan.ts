import type { ImportedEntry } from '../../../../plugin/contracts/tag-files';
import type { FacetTerm } from '../../../../plugin/contracts/tags';
import { changeTags } from '../../../../plugin/taxonomy/change-tags';
import { inChunks, retryOnConflict } from '../../database';
import { tagsOfRows, termsOf, type TagRow, TAG_UID, type TagsService } from '../../tags';
import type { Author } from '../../access';
import type { Database } from '../../strapi';
import type { CatalogueService } from '../../library';
import type { TaxonomyService } from '../../taxonomy';
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
async function readChanges(db: Database, entries: PlannedTags[]): Promise<Change[]> {
  const changes: Change[] = [];
  for (const contentType of new Set(entries.map((entry) => entry.contentType))) {
    for (const chunk of inChunks(entries.filter((entry) => entry.contentType === contentType))) {
      const ids = chunk.map(({ documentId }) => documentId);
      const rows: TagRow[] = await db
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
  db: Database,
  { entries }: ImportPlan,
): Promise<ImportedEntry[]> => (await readChanges(db, entries)).map(answerOf);

async function write(db: Database, changes: Change[], author: Author): Promise<void> {
  const query = db.query(TAG_UID);
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

interface Parts {
  db: Database;
  catalogue: CatalogueService;
  tags: TagsService;
  taxonomy: TaxonomyService;
}

/** Writes what a plan without problems says, all or nothing, and what the tags differ in only. */
export async function applyImport(
  { db, catalogue, tags, taxonomy }: Parts,
  { entries, newTopics }: ImportPlan,
  author: Author,
): Promise<ImportedEntry[]> {
  const changes = await retryOnConflict(() =>
    db.transaction(async () => {
      await taxonomy.addTopics(newTopics);
      const found = await readChanges(db, entries);
      await write(db, found, author);
      return found;
    }),
  );
  if (newTopics.length > 0) await taxonomy.load();
  const answers = changes.map(answerOf);
  for (const contentType of new Set(answers.map((entry) => entry.contentType))) {
    const ofType = answers.filter((entry) => entry.contentType === contentType);
    for (const chunk of inChunks(ofType)) {
      const ids = chunk.map(({ documentId }) => documentId);
      for (const document of await tags.read(contentType, ids)) {
        catalogue.setTags(document);
      }
    }
  }
  return answers;
}
