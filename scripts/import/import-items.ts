import slugify from 'slugify';

import type { TargetType } from './content-type';
import type { Progress } from './progress';
import { readCsv, type Row } from './read-csv';
import type { StrapiClient } from './strapi-client';

const AT_ONCE = 8;
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

/** Makes an entry of each item that has none yet, found by its slug. */
export async function importItems(
  client: StrapiClient,
  type: TargetType,
  file: string,
  progress: Progress,
): Promise<{ documents: Documents; created: number; otherLocales: Set<string> }> {
  const present = await readPresent(client, type);
  const documents: Documents = new Map();
  const otherLocales = new Set<string>();
  const rows: Row[] = [];
  for await (const row of readCsv(file, ['id', 'title'])) rows.push(row);
  progress.start(rows.length, 'items');
  let created = 0;
  const waiting = rows.values();
  const work = async (): Promise<void> => {
    for (const row of waiting) {
      const known = present.get(slugOf(row));
      if (type.locales.length > 0 && row.locale && !type.locales.includes(row.locale)) {
        otherLocales.add(row.locale);
      }
      documents.set(row.id ?? '', known ?? (await create(client, type, row)));
      if (known === undefined) created += 1;
      progress.step();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  progress.stop();
  return { documents, created, otherLocales };
}
