import type { UID } from '@strapi/strapi';
import { invalid } from '../http';
import type { Context, Documents, FindPlugin } from '../strapi';
import type { OptedInType, LocalesService } from '../site';

import type { ListQuery } from '../../../plugin/contracts/tags';

const PAGE = 1_000;

interface PermissionCheckers {
  create(options: { userAbility: unknown; model: string }): {
    sanitizedQuery: { read(query: object): Promise<object> };
    validateQuery(query: object): Promise<void>;
  };
}

interface Parts {
  documents: Documents;
  plugin: FindPlugin;
  locales: LocalesService;
}

/**
 * The documents that the Content Manager lists for a query, all pages of it, as far as the admin user may read them.
 * @throws ValidationError when Strapi does not take the query, or nothing matches it.
 */
export async function matchingDocuments(
  { documents, plugin, locales }: Parts,
  ctx: Context,
  { uid, localized }: OptedInType,
  { locale, ...query }: ListQuery,
): Promise<string[]> {
  const checkers: PermissionCheckers = plugin('content-manager').service('permission-checker');
  const checker = checkers.create({ userAbility: ctx.state.userAbility, model: uid });
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
