import type { TagFileRow } from '../../../../plugin/contracts/tag-files';
import type { Sight } from '../../access';
import { inChunks } from '../../database';
import type { OptedInType } from '../../site';
import type { Database } from '../../strapi';

/** The document that a row means, or what is wrong with how it says so. */
export type Target = { documentId: string } | { column: string; message: string };

interface Found {
  documentId: string;
  slug: unknown;
  locale: string | null;
}

async function documentsWith(
  db: Database,
  { uid, slugField, localized }: OptedInType,
  field: string,
  values: string[],
): Promise<Found[]> {
  const found: Found[] = [];
  const select = [
    'documentId',
    ...(slugField ? [slugField] : []),
    ...(localized ? ['locale'] : []),
  ];
  for (const chunk of inChunks([...new Set(values)])) {
    const rows: Record<string, unknown>[] = await db
      .query(uid)
      .findMany({ select, where: { [field]: { $in: chunk } } });
    for (const row of rows) {
      found.push({
        documentId: String(row.documentId),
        slug: slugField === null ? null : row[slugField],
        locale: typeof row.locale === 'string' ? row.locale : null,
      });
    }
  }
  return found;
}

const problem = (column: string, message: string): Target => ({ column, message });

function targetBySlug(found: Found[], slug: string, locale: string | null | undefined): Target {
  const where = locale ? ` in the locale ${locale}` : '';
  const documents = new Set(
    found.filter((one) => !locale || one.locale === locale).map(({ documentId }) => documentId),
  );
  const [documentId] = documents;
  if (documentId === undefined) {
    return problem('slug', `No entry has the slug "${slug}"${where}`);
  }
  return documents.size === 1
    ? { documentId }
    : problem(
        'slug',
        `${documents.size} entries have the slug "${slug}"${where}: give the ${locale ? '' : 'locale or the '}documentId`,
      );
}

/**
 * Which document each row of one type means: a documentId counts before a slug. What may not be told of is not told
 * apart from what is not there.
 */
export async function findTargets(
  db: Database,
  type: OptedInType,
  rows: TagFileRow[],
  { sees }: Sight,
): Promise<Target[]> {
  const visible = async (field: string, values: string[]): Promise<Found[]> =>
    (await documentsWith(db, type, field, values)).filter(({ documentId, locale }) =>
      sees({ contentType: type.uid, documentId }, locale),
    );
  const ids = rows.flatMap(({ documentId }) => documentId ?? []);
  const known = new Set((await visible('documentId', ids)).map(({ documentId }) => documentId));
  const slugs = rows.flatMap(({ documentId, slug }) => (documentId ? [] : (slug ?? [])));
  const bySlug = new Map<unknown, Found[]>();
  if (type.slugField !== null) {
    for (const found of await visible(type.slugField, slugs)) {
      bySlug.set(found.slug, [...(bySlug.get(found.slug) ?? []), found]);
    }
  }
  return rows.map(({ documentId, slug, locale }) => {
    if (documentId) {
      return known.has(documentId)
        ? { documentId }
        : problem('documentId', `There is no entry with the documentId ${documentId}`);
    }
    if (type.slugField === null) {
      return problem('slug', `${type.uid} has no slug: name the entry by its documentId`);
    }
    return targetBySlug(bySlug.get(slug) ?? [], slug ?? '', locale);
  });
}
