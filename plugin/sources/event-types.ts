/** Keys of touchpoint types by event name; null for events that are ignored. */
export type EventTypes = Readonly<Record<string, string | null>>;

/** `Order Completed`, `order_completed` and `order-completed` are the same name. */
const normalizedName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');

const byName = (types: EventTypes): [string, string | null][] =>
  Object.entries(types).map(([name, type]) => [normalizedName(name), type]);

/**
 * Finds the touchpoint type of an event: as configured by the site, else by the source's defaults, else the touchpoint
 * type of the same name.
 * @returns a lookup that answers null for an event without a type
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
