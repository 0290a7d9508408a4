import type { FindService } from '../strapi';
import type { Entry, EntryQuery } from './entry-gate';
import type { Ability } from './permission-checker';

export const READ = 'plugin::content-manager.explorer.read';

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

/** Strapi's own rules of what an admin user may read of a content type. */
export const permissionsManager = (
  service: FindService,
  ability: Ability,
  uid: string,
): PermissionsManager =>
  (service('admin::permission') as unknown as PermissionService).createPermissionsManager({
    ability,
    action: READ,
    model: uid,
  });
