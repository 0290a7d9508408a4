import {
  MOST_AT_ONCE,
  type BulkTagsAnswer,
  type BulkTagsBody,
} from '../../../plugin/contracts/tags';
import { changeTags } from '../../../plugin/taxonomy/change-tags';
import type { AdminReader } from '../access';
import type { Database } from '../strapi';
import { requireDocuments, type TagsService } from '../tags';
import type { TaxonomyService } from '../taxonomy';
import type { JobsService } from './jobs';
import { namedTags } from './named-tags';
import type { Editor } from './save-tags';

export interface ChangeManyTagsParts {
  adminReader: AdminReader;
  db: Database;
  jobs: JobsService;
  tags: TagsService;
  taxonomy: TaxonomyService;
}

/**
 * Changes the tags of many documents: of a few at once, all or nothing, of more in a job.
 * @throws NotFoundError, ValidationError, ForbiddenError before anything is changed
 */
export async function changeManyTags(
  { adminReader, db, jobs, tags, taxonomy }: ChangeManyTagsParts,
  { ability, author }: Editor,
  { contentType, documentIds, matching, set, add, remove }: BulkTagsBody['data'],
): Promise<BulkTagsAnswer['data']> {
  const type = adminReader.type(ability, contentType);
  const ids = matching
    ? await adminReader.matching(ability, type, matching)
    : [...new Set(documentIds)];
  if (!matching) await requireDocuments(db, contentType, ids);
  const references = ids.map((documentId) => ({ contentType, documentId }));
  await adminReader.requireChangeable(ability, references);
  const kind = set ? 'set' : add ? 'add' : 'remove';
  const named = namedTags(taxonomy.current(), set ?? add ?? remove ?? {}, kind);
  const { topics, check } = named;
  if (matching || ids.length > MOST_AT_ONCE) {
    check([]);
    return jobs.startTags({ contentType, change: kind, tags: named.tags, topics }, ids, author);
  }
  const changed = await tags.change({
    wanted: [
      {
        contentType,
        documentIds: ids,
        tagsOf: (present) => changeTags(kind)(present, named.tags),
      },
    ],
    check,
    topics,
    origin: { source: 'editor', author },
  });
  return changed.map(({ target, added, removed }) => ({
    documentId: target.documentId,
    added: added.length,
    removed: removed.length,
  }));
}
