import type { CellAddress, CoverageFilters } from '../services/coverage';

/** What of the coverage is looked at: all of it stands in the page's address. */
export interface CoverageView extends CoverageFilters {
  /** The cell that is open, or null. */
  cell: CellAddress | null;
  /** Page of the open cell's entries, from 1. */
  page: number;
  /** Page of the untagged entries, from 1. */
  untaggedPage: number;
}

type Query = Record<string, unknown>;

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

const pageOf = (value: unknown): number => {
  const page = Number(textOf(value) ?? 1);
  return Number.isInteger(page) && page >= 1 ? page : 1;
};

export function readView(query: Query): CoverageView {
  const row = textOf(query.row);
  const column = textOf(query.column);
  return {
    contentTypes: textOf(query.contentTypes)?.split(',') ?? [],
    locale: textOf(query.locale),
    cell: row !== null && column !== null ? { row, column } : null,
    page: pageOf(query.page),
    untaggedPage: pageOf(query.untaggedPage),
  };
}

const encoded = (text: string | null | undefined): string | undefined =>
  text ? encodeURIComponent(text) : undefined;

const laterPage = (page: number): string | undefined => (page > 1 ? String(page) : undefined);

/** The query that `readView` reads; encoded, which `useQueryParams` leaves to its callers. */
export function writeView(view: CoverageView): Record<string, string | undefined> {
  const { contentTypes, locale, cell, page, untaggedPage } = view;
  return {
    contentTypes: encoded(contentTypes.join(',')),
    locale: encoded(locale),
    row: encoded(cell?.row),
    column: encoded(cell?.column),
    page: laterPage(page),
    untaggedPage: laterPage(untaggedPage),
  };
}
