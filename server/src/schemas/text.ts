import { z } from '@strapi/utils';

/** Not every database stores NUL or half a surrogate pair, so no text may hold them. */
const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/** A text of 1 to `max` characters that every database can store as it is. */
export const text = (max: number) =>
  z.string().min(1).max(max).refine(isStorable, 'must not hold NUL or lone surrogates');

const separated = (value: unknown): unknown =>
  typeof value === 'string' ? value.split(',') : value;

/** A list of texts, as an array or separated by commas. */
export const list = (maxItems: number, maxLength: number) =>
  z.preprocess(separated, z.array(text(maxLength)).max(maxItems));

/** A whole number, from a query or from JSON. */
export const integer = (min: number, max: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value),
    z.int().min(min).max(max),
  );

/** ISO 8601 with a time zone → milliseconds since 1970. */
export const instant = z.iso
  .datetime({ offset: true, message: 'must be an ISO 8601 date with a time zone' })
  .transform((value) => Date.parse(value));

export const LIMITS = {
  uid: 200,
  documentId: 64,
  locale: 32,
  term: 100,
  personId: 255,
  token: 4_096,
  recommendationId: 64,
} as const;
