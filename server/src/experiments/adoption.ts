import { TABLES, lock } from '../database';
import { ConflictError } from '../http';
import type { RulesService } from '../rules';
import type { Database } from '../strapi';
import type { StoredExperiment } from './rows';
import { isRuleId } from './standing';

interface Parts {
  db: Database;
  rules: Pick<RulesService, 'requireStored'>;
}

/** Makes winners what everybody gets, and undoes that. */
export const createAdoption = ({ db, rules }: Parts) => {
  const table = () => db.getConnection(TABLES.experiments);
  return {
    /**
     * @param winner the arm that won; null for none
     * @throws ConflictError where no arm won, or the rule that won was deleted meanwhile
     */
    async adopt(
      experiment: StoredExperiment,
      winner: 'control' | 'treatment' | null,
    ): Promise<void> {
      if (winner === null) {
        throw new ConflictError('The experiment has no winner, and only one can be the default');
      }
      const { id } = experiment;
      await db.transaction(async ({ trx }) => {
        // Nobody deletes the rule until the transaction ends.
        await lock(db, trx, 'experiments');
        await rules.requireStored([experiment[winner].rules].filter(isRuleId));
        await table()
          .transacting(trx)
          .where({ id })
          .update({ adopted_arm: winner, adopted_at: Date.now() });
      });
    },

    async abandon({ id }: StoredExperiment): Promise<void> {
      await table().where({ id }).update({ adopted_arm: null, adopted_at: null });
    },
  };
};
