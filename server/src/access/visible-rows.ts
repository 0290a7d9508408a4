import type { Query } from '../database';
import type { Database, FindService } from '../strapi';
import type { Ability } from './permission-checker';
import { READ, permissionsManager } from './permissions-manager';

interface Parts {
  db: Database;
  service: FindService;
}

/**
 * The ids of the rows of a content type that a user may read in the Content Manager, by the conditions and locales of
 * all their roles, as a subquery.
 * @param field only rows of which they may read this field
 * @returns null where they may read none
 */
export function visibleRows(
  { db, service }: Parts,
  ability: Ability,
  uid: string,
  field?: string,
): Query | null {
  const rules = {
    rulesFor: (action: string, type: string) => ability.rulesFor(action, type, field),
  };
  const asked = field === undefined ? ability : { ...rules, can: ability.can.bind(ability) };
  if (!asked.can(READ, uid, field)) return null;
  // Strapi adds nothing where no rule gives the permission.
  const { filters } = permissionsManager(service, asked, uid).addPermissionsQueryTo({}) as {
    filters?: object;
  };
  if (filters === undefined) return null;
  return db.queryBuilder(uid).select('id').where(filters).getKnexQuery();
}
