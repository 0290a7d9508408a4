import type { Core } from '@strapi/strapi';

import type { ExportedEntries, TagFileRow } from '../../../../plugin/contracts/tag-files';
import { getService } from '../../get-service';
import { columnsOf } from '../../database/columns-of';
import type { OptedInType } from '../../site/opted-in-types';
import { TAG_UID } from '../../tags/tags';
import { describeDocuments, type EntryReader } from './describe-documents';

const PAGE = 500;

/** The next documents of a type, by documentId. */
async function documentsAfter(
  strapi: Core.Strapi,
  uid: string,
  entries: ExportedEntries,
  after: string,
): Promise<string[]> {
  const [entry, tag] = [columnsOf(strapi, uid), columnsOf(strapi, TAG_UID)];
  const key = entry.column('documentId');
  const tagged = () =>
    strapi.db
      .getConnection(tag.tableName)
      .select(tag.column('targetId'))
      .where(tag.column('contentType'), uid);
  const query = strapi.db
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

/** Every entry that the reader may see, with its tags: by type and documentId, a few hundred in memory at a time. */
export async function* exportedRows(
  strapi: Core.Strapi,
  types: OptedInType[],
  entries: ExportedEntries,
  readerOf: (type: OptedInType) => EntryReader,
): AsyncGenerator<TagFileRow> {
  for (const type of types) {
    const reader = readerOf(type);
    let page: string[] = [];
    do {
      page = await documentsAfter(strapi, type.uid, entries, page.at(-1) ?? '');
      // Strapi takes a filter by no ids for no filter.
      if (page.length === 0) break;
      const names = await describeDocuments(strapi, type, page, reader);
      const tags = await getService(strapi, 'tags').read(type.uid, [...names.keys()]);
      for (const { documentId, stages, intents, format, topics } of tags) {
        const address = { contentType: type.uid, documentId };
        yield { ...address, ...names.get(documentId), stages, intents, format, topics };
      }
    } while (page.length === PAGE);
  }
}
