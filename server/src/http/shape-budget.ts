import { overBudget } from './request-budget';

/** Of relations, components and zones. */
const MOST_LEVELS = 5;
/** Names and values in all, duplicates included. */
const MOST_NODES = 100;
const MOST_CHARACTERS = 10_000;
/** Of objects and lists: each level of relations takes up to four, for a fragment of a zone. */
const MOST_NESTING = 4 * MOST_LEVELS;

type Kind = 'populate' | 'options' | 'fragments' | 'fields' | 'sort' | 'filters';

/** Strapi's parameters that name fields of entries, and fields of what these point to. */
export const SHAPE_PARAMETERS = ['populate', 'fields', 'sort', 'filters'] as const;

interface Part {
  value: unknown;
  kind: Kind;
  /** Names that lead here. */
  levels: number;
  nesting: number;
}

/** The last name of a field is not a level by itself. */
const mostLevels = (kind: Kind): number => (kind === 'populate' ? MOST_LEVELS : MOST_LEVELS + 1);

const OPTIONS: Record<string, Kind> = {
  populate: 'populate',
  on: 'fragments',
  fields: 'fields',
  sort: 'sort',
  filters: 'filters',
};

/** What the value of a name is, within a part of this kind. */
const kindWithin = (kind: Kind, name: string): Kind => {
  if (kind === 'populate' || kind === 'fragments') return 'options';
  if (kind === 'options') return OPTIONS[name] ?? 'options';
  // In an object, what stands beside a name to sort by is an order, as what stands beside others is a value.
  return kind === 'sort' ? 'filters' : kind;
};

/** How many levels a name of an object goes down. */
const levelsOf = (kind: Kind, name: string): number => {
  if (kind === 'options' || kind === 'fragments' || name.startsWith('$')) return 0;
  return name.split('.').length;
};

/** Whether texts of this kind name paths; those of filters are values, and those of options are flags. */
const namesPaths = (kind: Kind): boolean =>
  kind === 'populate' || kind === 'fields' || kind === 'sort';

/**
 * Counts what a shape asks for in whichever form Strapi takes it (a text with commas and dots, a list, objects), before
 * anything in it is deduplicated: Strapi's own cost of a path doubles with each of its levels.
 * @throws ValidationError `over_budget`
 */
export function requireSmallShape(path: string[], shape: unknown, kind: Kind): void {
  const waiting: Part[] = [{ value: shape, kind, levels: 0, nesting: 0 }];
  let nodes = 0;
  let characters = 0;

  const count = (names: number, levels: number, within: Kind): void => {
    nodes += names;
    if (nodes > MOST_NODES) throw overBudget(path, 'names and values', MOST_NODES);
    if (levels > mostLevels(within)) throw overBudget(path, 'levels of relations', MOST_LEVELS);
  };
  const read = (text: string): void => {
    characters += text.length;
    if (characters > MOST_CHARACTERS) throw overBudget(path, 'characters', MOST_CHARACTERS);
  };

  const readPaths = (text: string, { kind, levels }: Part): void => {
    for (const named of text.split(',')) {
      const names = named.split('.').length;
      count(names, levels + names, kind);
    }
  };

  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const { value, kind, levels } = part;
    const nesting = part.nesting + 1;
    if (nesting > MOST_NESTING) throw overBudget(path, 'levels of objects', MOST_NESTING);
    if (typeof value === 'string') {
      read(value);
      if (namesPaths(kind)) readPaths(value, part);
    } else if (Array.isArray(value)) {
      const isCounted = (item: unknown) => typeof item !== 'string' || !namesPaths(kind);
      count(value.filter(isCounted).length, levels, kind);
      // Texts are counted by what they name, of which each has something.
      if (value.length > MOST_NODES) throw overBudget(path, 'names and values', MOST_NODES);
      for (const item of value as unknown[]) waiting.push({ value: item, kind, levels, nesting });
    } else if (typeof value === 'object' && value !== null) {
      const names = Object.keys(value);
      count(names.length, levels, kind);
      for (const [name, inner] of Object.entries(value)) {
        read(name);
        const down = levels + levelsOf(kind, name);
        count(0, down, kind);
        waiting.push({ value: inner, kind: kindWithin(kind, name), levels: down, nesting });
      }
    }
  }
}
