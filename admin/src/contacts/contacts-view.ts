import { WATCH_OUTS, type WatchOut } from '../../../plugin/watch-outs/watch-outs';

type Query = Record<string, unknown>;

/** The state of the contacts page, kept in its URL. */
export interface ContactsView {
  /** A whole id or e-mail address; empty for all contacts. */
  search: string;
  /** Only those of whom this is true; null for all. */
  watchOut: WatchOut | null;
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
  watchOut: WATCH_OUTS.find((known) => known === query.watchOut) ?? null,
  page: pageOf(query.page),
  locale: textOf(query.locale) || null,
});

/** The query that `readView` reads; encoded, which `useQueryParams` leaves to its callers. */
export const writeView = ({
  search,
  watchOut,
  page,
  locale,
}: ContactsView): Record<string, string | undefined> => ({
  search: search === '' ? undefined : encodeURIComponent(search),
  watchOut: watchOut ?? undefined,
  page: page > 1 ? String(page) : undefined,
  locale: locale === null ? undefined : encodeURIComponent(locale),
});
