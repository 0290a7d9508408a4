/** A small seeded generator (mulberry32): the same nonsense at each run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = generator(6);
export const oneOf = <Item>(items: Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item;

const KEYS = [
  ...['type', 'event', 'userId', 'anonymousId', 'previousId', 'messageId', 'timestamp', 'sentAt'],
  ...[
    'properties',
    'traits',
    'context',
    'batch',
    'email',
    'page',
    'url',
    'campaign',
    'contactToken',
  ],
  ...['content', 'contentType', 'documentId', 'data', 'id', 'source', 'specversion', 'subject'],
  ...['subscriptionType', 'objectId', 'propertyName', 'propertyValue', 'occurredAt', 'portalId'],
  ...['contact', 'deal', 'link', 'tag', '__proto__', 'constructor', 'toString', '\u0000', '\ud800'],
];
const VALUES: unknown[] = [
  ...[null, true, 0, -1, 1e308, 1.5, 2 ** 53, '', 'x', '\u0000', '\ud800', '𝕏'],
  ...[
    'track',
    'identify',
    'alias',
    'page',
    'Order Completed',
    'open',
    'click',
    'deal_update',
    '1.0',
  ],
  ...[
    'contact.propertyChange',
    'lifecyclestage',
    'email',
    'customer',
    'kim@example.com',
    '@',
    'a@b',
  ],
  ...['2026-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '0001-01-01T00:00:00Z', 'x'.repeat(3_000)],
  ...[
    'https://[',
    '/articles/%E0%A4%A',
    'api::article.article',
    '0e7a2f0c-5a0e-4f0b-9a58-0b6c6b8a7a11',
  ],
];

/** Any JSON value, made of what our endpoints read and of what hurts. */
export function nonsense(depth: number): unknown {
  const kind = random();
  if (depth === 0 || kind < 0.35) return oneOf(VALUES);
  const length = Math.floor(random() * 5);
  if (kind < 0.55) return Array.from({ length }, () => nonsense(depth - 1));
  const entries = Array.from({ length: length + 2 }, () => [oneOf(KEYS), nonsense(depth - 1)]);
  return Object.fromEntries(entries);
}

/** As the fields of a form. */
export const flat = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        flat(inner, path === '' ? key : `${path}[${key}]`),
      )
    : [[path, String(value)]];

/** As JSON, at times cut short, or with bytes in it that are none of it. */
export function asText(value: unknown): string {
  const text = JSON.stringify(value);
  const damage = random();
  if (damage > 0.1) return text;
  const place = Math.floor(random() * text.length);
  return text.slice(0, place) + (damage < 0.05 ? '' : `\u0000\u{1f4a3}]${text.slice(place)}`);
}

/** Headers that clients and proxies add, well-formed or not. */
export const strayHeaders = (): Record<string, string> =>
  oneOf<Record<string, string>>([
    {},
    { 'Sec-GPC': oneOf(['1', 'yes', '\u00ff']) },
    { 'Sec-Purpose': oneOf(['prefetch', ';;;', 'prefetch;prerender']) },
    { 'User-Agent': oneOf(['Googlebot/2.1', '', '\u00ff'.repeat(2_000)]) },
    { 'X-Forwarded-For': oneOf(['10.0.0.1, ::1', 'unknown', '"']) },
    { 'Accept-Language': oneOf(['*', 'xx-YY;q=9', 'de-'.repeat(50)]) },
    { 'Content-Encoding': oneOf(['identity', 'rot13']) },
    { Cookie: oneOf(['a', '=;=;', 'lifecycle={}']) },
  ]);
