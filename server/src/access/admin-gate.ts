import type { EntryGate } from './entry-gate';
import type { Ability } from './permission-checker';
import { permissionsManager } from './permissions-manager';
import { readRelations, requireOwnFields, type RelationParts } from './populated-relations';

/**
 * For an admin user: what their role may read in the Content Manager, of an entry and of every entry that it points
 * to. Conditions of the role narrow the query. Fields are those of the role as a whole: an entry of which some fields
 * were asked for lacks what conditions look at.
 */
export const adminGate = (parts: RelationParts, ability: Ability): EntryGate => {
  const managerOf = (uid: string) => permissionsManager(parts.service, ability, uid);
  return {
    audience: () => null,

    async query(uid, query) {
      const manager = managerOf(uid);
      await manager.validateQuery({ ...query }, { subject: uid });
      await requireOwnFields(parts, ability, uid, query.populate);
      return manager.addPermissionsQueryTo(
        await manager.sanitizeQuery({ ...query }, { subject: uid }),
      );
    },

    output: (uid, entries) =>
      Promise.all(
        entries.map(async (entry) =>
          readRelations(
            parts,
            ability,
            uid,
            await managerOf(uid).sanitizeOutput(entry, { subject: uid }),
          ),
        ),
      ),
  };
};
