import type { Context } from '../strapi';
import { ORDINARY, requireWithin, type Budget } from './request-budget';
import { requireSmallShape, SHAPE_PARAMETERS } from './shape-budget';

interface Route {
  config: { budget?: Partial<Budget> };
}

/** The same route, with another budget than the ordinary one. */
export const withBudget = <Own extends { config: object }>(
  budget: Partial<Budget>,
  route: Own,
): Own => ({ ...route, config: { ...route.config, budget } });

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The filters of a list of the Content Manager, in the body of a bulk change. */
const listIn = ({ data }: Record<string, unknown>): unknown =>
  isObject(data) ? data.matching : undefined;

function requireSmallShapes(path: string[], parameters: unknown): void {
  if (!isObject(parameters)) return;
  for (const name of SHAPE_PARAMETERS) {
    requireSmallShape([...path, name], parameters[name], name);
  }
}

/**
 * Refuses what would take long to look at, before anything else reads it: 400 `over_budget`, which names the limit.
 * Every route of ours has it.
 */
export async function withinBudget(ctx: Context, next: () => Promise<unknown>): Promise<void> {
  const { body } = ctx.request;
  const { config }: Route = ctx.state.route;
  requireSmallShapes([], ctx.query);
  requireSmallShapes([], body);
  if (isObject(body)) requireSmallShapes(['data', 'matching'], listIn(body));
  const budget = { ...ORDINARY, ...config.budget };
  requireWithin(budget, ctx.query);
  requireWithin(budget, body);
  await next();
}
