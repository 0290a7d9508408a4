import type { FindService } from '../strapi';
import type { Entry, EntryGate, EntryQuery } from './entry-gate';
import type { Ability } from './permission-checker';

const READ = 'plugin::content-manager.explorer.read';

interface PermissionsManager {
  validateQuery(query: EntryQuery, options: { subject: string }): Promise<unknown>;
  sanitizeQuery(query: EntryQuery, options: { subject: string }): Promise<EntryQuery>;
  addPermissionsQueryTo(query: EntryQuery): Promise<EntryQuery> | EntryQuery;
  sanitizeOutput(entry: Entry, options: { subject: string }): Promise<Entry>;
}

interface PermissionService {
  createPermissionsManager(options: {
    ability: Ability;
    action: string;
    model: string;
  }): PermissionsManager;
}

/**
 * For an admin user: what their role may read in the Content Manager. Conditions of the role narrow the query. Fields
 * are those of the role as a whole: an entry of which some fields were asked for lacks what conditions look at.
 */
export const adminGate = (service: FindService, ability: Ability): EntryGate => {
  const managerOf = (uid: string): PermissionsManager =>
    (service('admin::permission') as unknown as PermissionService).createPermissionsManager({
      ability,
      action: READ,
      model: uid,
    });
  return {
    audience: () => null,

    async query(uid, query) {
      const manager = managerOf(uid);
      await manager.validateQuery({ ...query }, { subject: uid });
      return manager.addPermissionsQueryTo(
        await manager.sanitizeQuery({ ...query }, { subject: uid }),
      );
    },

    output: (uid, entries) =>
      Promise.all(entries.map((entry) => managerOf(uid).sanitizeOutput(entry, { subject: uid }))),
  };
};
