/** Event name → key of a touchpoint type, or null for events that mean nothing here. */
export type EventTypes = Readonly<Record<string, string | null>>;

/** `Order Completed`, `order_completed` and `order-completed` are one name. */
const normalizedName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');

const byName = (types: EventTypes): [string, string | null][] =>
  Object.entries(types).map(([name, type]) => [normalizedName(name), type]);

/**
 * Which touchpoint type an event of a source is: as the site maps it, else as the source's own vocabulary does,
 * else the touchpoint type of that very name.
 *
 * @returns a lookup that answers null for an event that is mapped to nothing
 */
export function eventTypeFinder(
  defaults: EventTypes,
  configured: EventTypes,
  declared: Iterable<string>,
): (event: string) => string | null {
  const types = new Map<string, string | null>([
    ...[...declared].map((key): [string, string] => [normalizedName(key), key]),
    ...byName(defaults),
    ...byName(configured),
  ]);
  return (event) => types.get(normalizedName(event)) ?? null;
}
