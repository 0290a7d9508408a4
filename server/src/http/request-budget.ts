import { errors } from '@strapi/utils';

/** How much of each kind a request may hold. */
export interface Budget {
  /** Values within values. */
  depth: number;
  /** Values in all: lists, objects, and what is in them. */
  nodes: number;
  /** Entries of one list, duplicates included, or names of one object. */
  items: number;
  /** Of all names and texts together. */
  characters: number;
}

/** As long as the longest body that Strapi reads. */
const MOST_CHARACTERS = 1_024 * 1_024;

export const ORDINARY: Budget = {
  depth: 20,
  nodes: 50_000,
  items: 1_000,
  characters: MOST_CHARACTERS,
};

/** Of batches: a row that is too deep, or is none, must not cost the others. */
export const EVENTS: Partial<Budget> = { depth: Infinity, nodes: 200_000, items: Infinity };

/** A request of more than a budget allows. @param path where; @param most of that limit */
export function overBudget(path: string[], limit: string, most: number) {
  const place = path.length === 0 ? 'The request' : path.join('.');
  const message = `${place} is more than can be asked for at once: at most ${most} ${limit}`;
  return new errors.ValidationError(message, {
    code: 'over_budget',
    limit: { name: limit, most },
    errors: [{ path, message, name: 'ValidationError' }],
  });
}

interface Waiting {
  value: unknown;
  depth: number;
}

const lengthOf = (names: string[]): number => names.reduce((sum, { length }) => sum + length, 0);

/**
 * Looks at every value once, without recursion, and stops at the first limit: deep input must not end the stack, nor
 * long input hold the event loop.
 * @throws ValidationError `over_budget`
 */
export function requireWithin(budget: Budget, value: unknown): void {
  const waiting: Waiting[] = [{ value, depth: 0 }];
  let nodes = 0;
  let characters = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value: found, depth } = next;
    if (typeof found === 'string') characters += found.length;
    if (typeof found === 'object' && found !== null) {
      if (depth > budget.depth) throw overBudget([], 'levels', budget.depth);
      const isList = Array.isArray(found);
      if (!isList) characters += lengthOf(Object.keys(found));
      const values: unknown[] = isList ? found : Object.values(found);
      if (values.length > budget.items) {
        throw overBudget([], isList ? 'items in a list' : 'names in an object', budget.items);
      }
      nodes += values.length;
      if (nodes > budget.nodes) throw overBudget([], 'values', budget.nodes);
      for (const inner of values) waiting.push({ value: inner, depth: depth + 1 });
    }
    if (characters > budget.characters) throw overBudget([], 'characters', budget.characters);
  }
}
