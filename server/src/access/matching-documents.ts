import type { UID } from '@strapi/strapi';
import { invalid } from '../http';
import type { Documents } from '../strapi';
import type { OptedInType, LocalesService } from '../site';

import type { ListQuery } from '../../../plugin/contracts/tags';
import type { PermissionChecker } from './permission-checker';

const PAGE = 1_000;

interface Parts {
  documents: Documents;
  checker: PermissionChecker;
  locales: LocalesService;
}

/**
 * The documents that the Content Manager lists for a query, on all its pages, to the user of the checker.
 * @throws ValidationError when Strapi does not take the query, or nothing matches it.
 */
export async function matchingDocuments(
  { documents, checker, locales }: Parts,
  { uid, localized }: OptedInType,
  { locale, ...query }: ListQuery,
): Promise<string[]> {
  await checker.validateQuery(query);
  const readable = (await checker.sanitizedQuery.read(query)) as { filters?: object };
  const inLocale = localized ? { locale: await locales.resolve(locale) } : {};
  const found = new Set<string>();
  for (let after = 0; ;) {
    const behind = { id: { $gt: after } };
    const asked: object = {
      ...readable,
      ...inLocale,
      filters: readable.filters ? { $and: [readable.filters, behind] } : behind,
      fields: ['documentId'],
      sort: 'id:asc',
      limit: PAGE,
    };
    const rows = await documents(uid as UID.ContentType).findMany(asked);
    for (const { documentId } of rows) found.add(documentId);
    if (rows.length < PAGE) break;
    after = Number(rows.at(-1)?.id);
  }
  if (found.size > 0) return [...found];
  throw invalid(
    ['data', 'matching'],
    'matches no entry',
    'No entry matches, so there is nothing to change',
  );
}
