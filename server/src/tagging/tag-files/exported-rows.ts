import type { ExportedEntries, TagFileRow } from '../../../../plugin/contracts/tag-files';
import type { Ability, AdminReader } from '../../access';
import { columnsOf } from '../../database';
import type { OptedInType, LocalesService } from '../../site';
import { TAG_UID, type TagsService } from '../../tags';
import type { Database, Documents } from '../../strapi';
import { describeDocuments } from './describe-documents';

const PAGE = 500;

/** The next documents of a type, by documentId. */
async function documentsAfter(
  db: Database,
  uid: string,
  entries: ExportedEntries,
  after: string,
): Promise<string[]> {
  const [entry, tag] = [columnsOf(db, uid), columnsOf(db, TAG_UID)];
  const key = entry.column('documentId');
  const tagged = () =>
    db
      .getConnection(tag.tableName)
      .select(tag.column('targetId'))
      .where(tag.column('contentType'), uid);
  const query = db
    .getConnection(entry.tableName)
    .distinct({ documentId: key })
    .where(key, '>', after)
    .orderBy(key)
    .limit(PAGE);
  if (entries === 'tagged') void query.whereIn(key, tagged());
  if (entries === 'untagged') void query.whereNotIn(key, tagged());
  const rows: { documentId: string }[] = await query;
  return rows.map(({ documentId }) => documentId);
}

export interface ExportedRowsParts {
  adminReader: AdminReader;
  db: Database;
  documents: Documents;
  locales: LocalesService;
  tags: TagsService;
}

/** Every entry that the admin user may see, with its tags: by type and documentId, a few hundred in memory at a time. */
export async function* exportedRows(
  { adminReader, db, documents, locales, tags }: ExportedRowsParts,
  ability: Ability,
  types: OptedInType[],
  entries: ExportedEntries,
): AsyncGenerator<TagFileRow> {
  for (const type of types) {
    const checker = adminReader.checker(ability, type.uid);
    let page: string[] = [];
    do {
      page = await documentsAfter(db, type.uid, entries, page.at(-1) ?? '');
      // Strapi takes a filter by no ids for no filter.
      if (page.length === 0) break;
      const names = await describeDocuments({ documents, locales }, type, page, checker);
      const tagged = await tags.read(type.uid, [...names.keys()]);
      for (const { documentId, stages, intents, format, topics } of tagged) {
        const address = { contentType: type.uid, documentId };
        yield { ...address, ...names.get(documentId), stages, intents, format, topics };
      }
    } while (page.length === PAGE);
  }
}
