/** Properties of events that are kept: no free text about a person, no lists. */
const KEPT = new Set([
  'campaign',
  'campaign_id',
  'campaign_name',
  'category',
  'checkout_id',
  'currency',
  'email_id',
  'email_subject',
  'link_id',
  'list_id',
  'name',
  'order_id',
  'product_id',
  'query',
  'rating',
  'revenue',
  'sku',
  'title',
  'total',
  'value',
]);

const isScalar = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** The properties of a source's event that a touchpoint keeps. */
export const keptProperties = (
  properties: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(properties).filter(([name, value]) => KEPT.has(name) && isScalar(value)),
  );
