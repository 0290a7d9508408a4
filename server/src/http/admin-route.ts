import { explainErrors } from './respond';
import { withinBudget } from './within-budget';

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';

/** A route of the admin API, which takes all of these permissions. */
export const adminRoute = (
  method: Method,
  path: string,
  handler: string,
  ...actions: [string, ...string[]]
) => ({
  method,
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions } },
    ],
    middlewares: [explainErrors, withinBudget],
  },
});
