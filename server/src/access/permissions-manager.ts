import type { FindService } from '../strapi';
import type { Entry, EntryQuery } from './entry-gate';
import type { Ability } from './permission-checker';

export const READ = 'plugin::content-manager.explorer.read';
export const UPDATE = 'plugin::content-manager.explorer.update';

/** What an admin user does with an entry in the Content Manager. */
export type EntryAction = typeof READ | typeof UPDATE;

interface PermissionsManager {
  validateQuery(query: EntryQuery, options: { subject: string }): Promise<unknown>;
  sanitizeQuery(query: EntryQuery, options: { subject: string }): Promise<EntryQuery>;
  addPermissionsQueryTo(query: EntryQuery): EntryQuery;
  sanitizeOutput(entry: Entry, options: { subject: string }): Promise<Entry>;
}

interface PermissionService {
  createPermissionsManager(options: {
    ability: Ability;
    action: string;
    model: string;
  }): PermissionsManager;
}

/** Strapi's own rules of what an admin user may read, or change, of a content type. */
export const permissionsManager = (
  service: FindService,
  ability: Ability,
  uid: string,
  action: EntryAction = READ,
): PermissionsManager =>
  (service('admin::permission') as unknown as PermissionService).createPermissionsManager({
    ability,
    action,
    model: uid,
  });
