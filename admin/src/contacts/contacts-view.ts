type Query = Record<string, unknown>;

/** The state of the contacts page, kept in its URL. */
export interface ContactsView {
  /** A whole id or e-mail address; empty for all contacts. */
  search: string;
  /** From 1. */
  page: number;
  /** Content locale of what is recommended; null for the default one. */
  locale: string | null;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const pageOf = (value: unknown): number => {
  const page = Number(textOf(value) || 1);
  return Number.isInteger(page) && page >= 1 ? page : 1;
};

export const readView = (query: Query): ContactsView => ({
  search: textOf(query.search),
  page: pageOf(query.page),
  locale: textOf(query.locale) || null,
});

/** The query that `readView` reads; encoded, which `useQueryParams` leaves to its callers. */
export const writeView = ({
  search,
  page,
  locale,
}: ContactsView): Record<string, string | undefined> => ({
  search: search === '' ? undefined : encodeURIComponent(search),
  page: page > 1 ? String(page) : undefined,
  locale: locale === null ? undefined : encodeURIComponent(locale),
});
