import type { Query } from '../database';
import type { Database, FindService } from '../strapi';
import type { Ability } from './permission-checker';
import { READ, permissionsManager, type EntryAction } from './permissions-manager';

interface Parts {
  db: Database;
  service: FindService;
}

interface Asked {
  /** Only rows of which they may read this field. */
  field?: string;
  /** @default READ */
  action?: EntryAction;
}

/**
 * The ids of the rows of a content type that a user may read, or change, in the Content Manager, by the conditions and
 * locales of all their roles, as a subquery.
 * @returns null where there are none
 */
export function visibleRows(
  { db, service }: Parts,
  ability: Ability,
  uid: string,
  { field, action = READ }: Asked = {},
): Query | null {
  const rules = {
    rulesFor: (name: string, type: string) => ability.rulesFor(name, type, field),
  };
  const asked = field === undefined ? ability : { ...rules, can: ability.can.bind(ability) };
  if (!asked.can(action, uid, field)) return null;
  // Strapi adds nothing where no rule gives the permission.
  const { filters } = permissionsManager(service, asked, uid, action).addPermissionsQueryTo({}) as {
    filters?: object;
  };
  if (filters === undefined) return null;
  return db.queryBuilder(uid).select('id').where(filters).getKnexQuery();
}
