import slugify from 'slugify';

import type { TargetType } from './content-type';
import type { Progress } from './progress';
import { readCsv, type Row } from './read-csv';
import { RefusedError, type StrapiClient } from './strapi-client';

const PAGE_SIZE = 100;

/** Item id → documentId. */
export type Documents = Map<string, string>;

interface Entry {
  documentId: string;
  slug: string;
}

interface Page {
  data: Entry[];
  meta: { pagination: { pageCount: number } };
}

const slugOf = ({ id = '', title = '' }: Row): string =>
  [slugify(title, { lower: true, strict: true }), id].filter((part) => part !== '').join('-');

/** The locale of a row if the site has it, else the default one. */
const localeOf = (row: Row, { locales, defaultLocale }: TargetType): string | null =>
  row.locale && locales.includes(row.locale) ? row.locale : defaultLocale;

async function readPresent(
  client: StrapiClient,
  { plural, locales }: TargetType,
): Promise<Documents> {
  const present: Documents = new Map();
  for (const locale of locales.length > 0 ? locales : [null]) {
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const query = `fields[0]=slug&pagination[page]=${page}&pagination[pageSize]=${PAGE_SIZE}`;
      const { data, meta } = await client.get<Page>(
        `/${plural}?${query}${locale === null ? '' : `&locale=${locale}`}`,
      );
      for (const { slug, documentId } of data) present.set(slug, documentId);
      pages = meta.pagination.pageCount;
    }
  }
  return present;
}

async function create(client: StrapiClient, type: TargetType, row: Row): Promise<string> {
  const locale = localeOf(row, type);
  const query = `status=published${locale === null ? '' : `&locale=${locale}`}`;
  const { data } = await client.post<{ data: Entry }>(`/${type.plural}?${query}`, {
    data: {
      title: row.title || row.id,
      slug: slugOf(row),
      ...(type.fields.has('body') ? { body: row.body ?? '' } : {}),
    },
  });
  return data.documentId;
}

export interface ItemsReport {
  documents: Documents;
  created: number;
  /** Locales of items that the site lacks. */
  otherLocales: Set<string>;
  /** Items that are not there, each with why. */
  rejected: { id: string; why: string }[];
}

/** The rows by their ids, without those that no touchpoint could mean. */
async function readItems(file: string, report: ItemsReport): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>();
  for await (const row of readCsv(file, ['id', 'title'])) {
    const { id = '' } = row;
    if (id === '') report.rejected.push({ id, why: `the item “${row.title ?? ''}” has no id` });
    else if (rows.has(id)) report.rejected.push({ id, why: 'the id was there before' });
    else rows.set(id, row);
  }
  return rows;
}

/** Makes an entry of each item that has none yet, found by its slug. */
export async function importItems(
  client: StrapiClient,
  type: TargetType,
  file: string,
  progress: Progress,
): Promise<ItemsReport> {
  const report: ItemsReport = {
    documents: new Map(),
    created: 0,
    otherLocales: new Set(),
    rejected: [],
  };
  const rows = await readItems(file, report);
  const present = await readPresent(client, type);
  progress.start(rows.size, 'items');

  const importItem = async (id: string, row: Row): Promise<void> => {
    const known = present.get(slugOf(row));
    if (type.locales.length > 0 && row.locale && !type.locales.includes(row.locale)) {
      report.otherLocales.add(row.locale);
    }
    try {
      report.documents.set(id, known ?? (await create(client, type, row)));
      if (known === undefined) report.created += 1;
    } catch (error) {
      if (!(error instanceof RefusedError) || error.status !== 400) throw error;
      report.rejected.push({ id, why: error.reason });
    }
  };

  // One after the other: the order in which a library is written tells what belongs together.
  for (const [id, row] of rows) {
    await importItem(id, row);
    progress.step();
  }
  progress.stop();
  return report;
}
