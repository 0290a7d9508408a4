import type { OptedInContentType } from '../../../plugin/contracts/content-types';
import type { CoverageEntriesAnswer, CoverageEntry } from '../../../plugin/contracts/coverage';
import type { CsvRow } from '../components/csv';
import { useTranslate } from '../translations/use-translate';

/** Loads one page of entries, from 1. */
export type LoadEntries = (page: {
  page: number;
  pageSize: number;
}) => Promise<CoverageEntriesAnswer>;

/** As many at once as the server gives. */
const PAGE_SIZE = 1_000;

async function loadAll(load: LoadEntries): Promise<CoverageEntry[]> {
  const entries: CoverageEntry[] = [];
  for (let page = 1; ; page += 1) {
    const { data, meta } = await load({ page, pageSize: PAGE_SIZE });
    entries.push(...data);
    if (page >= meta.pagination.pageCount) return entries;
  }
}

/** All pages of a list of entries as a file. */
export function useEntriesCsv(
  load: LoadEntries,
  contentTypes: OptedInContentType[],
): () => Promise<CsvRow[]> {
  const translate = useTranslate();
  const nameOf = (uid: string) => contentTypes.find((type) => type.uid === uid)?.displayName ?? uid;
  const stateOf = ({ state, stale }: CoverageEntry) =>
    [translate(`entries.${state}`), ...(stale ? [translate('entries.stale')] : [])].join(', ');
  return async () => [
    [
      translate('entries.title'),
      translate('entries.type'),
      translate('entries.document-id'),
      translate('entries.locale'),
      translate('entries.state'),
      translate('entries.updated'),
    ],
    ...(await loadAll(load)).map((entry) => [
      entry.title,
      nameOf(entry.contentType),
      entry.documentId,
      entry.locale,
      stateOf(entry),
      entry.updatedAt,
    ]),
  ];
}
