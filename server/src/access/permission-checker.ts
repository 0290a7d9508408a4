import type { FindPlugin } from '../strapi';
import type { Entry } from './entry-gate';

/** What Strapi put in `ctx.state.userAbility`: what the roles of an admin user allow. */
export interface Ability {
  can(action: string, subject?: unknown, field?: string): boolean;
  rulesFor(action: string, subject?: unknown, field?: string): unknown[];
}

/** What an admin user may see of one content type, by the Content Manager's own rules. */
export interface PermissionChecker {
  can: { read(entry?: Entry, field?: string): boolean };
  sanitizedQuery: { read(query: object): Promise<object> };
  sanitizeOutput(entry: Entry): Promise<Entry>;
  validateQuery(query: object): Promise<void>;
}

interface PermissionCheckers {
  create(options: { userAbility: Ability; model: string }): PermissionChecker;
}

export function permissionChecker(
  plugin: FindPlugin,
  ability: Ability,
  uid: string,
): PermissionChecker {
  const checkers: PermissionCheckers = plugin('content-manager').service('permission-checker');
  return checkers.create({ userAbility: ability, model: uid });
}
