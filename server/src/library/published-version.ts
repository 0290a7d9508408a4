type Row = Record<string, unknown>;

/** Milliseconds since 1970 of a time as a database or Strapi gives it. */
export const timeOf = (value: unknown): number => {
  if (value instanceof Date) return +value;
  return typeof value === 'number' ? value : +new Date(typeof value === 'string' ? value : '');
};

/** Moves with each change of what is published: a republished entry is another row. */
export const versionOf = ({ id, updatedAt }: Row): string => `${String(id)}/${timeOf(updatedAt)}`;
