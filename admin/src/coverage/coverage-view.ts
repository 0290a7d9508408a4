import { COVERAGE_FACETS, type CoverageFacet } from '../../../plugin/contracts/coverage';
import type { TermFilters } from '../../../plugin/coverage/axes';
import type { CellAddress, CoverageQuery } from '../services/coverage';

/** What of the coverage is looked at: all of it stands in the page's address. */
export interface CoverageView extends CoverageQuery {
  /** The cell that is open, or null. */
  cell: CellAddress | null;
  /** Page of the open cell's entries, from 1. */
  page: number;
  /** Page of the untagged entries, from 1. */
  untaggedPage: number;
}

type Query = Record<string, unknown>;

export const DEFAULT_AXES = { rows: 'stage', columns: 'intent' } as const;

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

const listOf = (value: unknown): string[] => textOf(value)?.split(',') ?? [];

const pageOf = (value: unknown): number => {
  const page = Number(textOf(value) ?? 1);
  return Number.isInteger(page) && page >= 1 ? page : 1;
};

const dayOf = (value: unknown): string | null => {
  const day = textOf(value);
  return day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
};

const facetOf = (value: unknown): CoverageFacet | null =>
  COVERAGE_FACETS.find((facet) => facet === value) ?? null;

function axesOf({ rows: row, columns: column }: Query): Pick<CoverageView, 'rows' | 'columns'> {
  const rows = facetOf(row);
  const columns = facetOf(column);
  if (rows === null || columns === null || rows === columns) return DEFAULT_AXES;
  return { rows, columns };
}

export function readView(query: Query): CoverageView {
  const row = textOf(query.row);
  const column = textOf(query.column);
  return {
    ...axesOf(query),
    contentTypes: listOf(query.contentTypes),
    locale: textOf(query.locale),
    terms: {
      stages: listOf(query.stages),
      intents: listOf(query.intents),
      formats: listOf(query.formats),
      topics: listOf(query.topics),
    },
    day: dayOf(query.day),
    cell: row !== null && column !== null ? { row, column } : null,
    page: pageOf(query.page),
    untaggedPage: pageOf(query.untaggedPage),
  };
}

const encoded = (text: string | null | undefined): string | undefined =>
  text ? encodeURIComponent(text) : undefined;

const laterPage = (page: number): string | undefined => (page > 1 ? String(page) : undefined);

const termsQuery = ({ stages, intents, formats, topics }: TermFilters) => ({
  stages: encoded(stages.join(',')),
  intents: encoded(intents.join(',')),
  formats: encoded(formats.join(',')),
  topics: encoded(topics.join(',')),
});

/** The query that `readView` reads; encoded, which `useQueryParams` leaves to its callers. */
export function writeView(view: CoverageView): Record<string, string | undefined> {
  const { rows, columns, contentTypes, locale, terms, day, cell, page, untaggedPage } = view;
  const isDefault = rows === DEFAULT_AXES.rows && columns === DEFAULT_AXES.columns;
  return {
    rows: isDefault ? undefined : rows,
    columns: isDefault ? undefined : columns,
    contentTypes: encoded(contentTypes.join(',')),
    locale: encoded(locale),
    ...termsQuery(terms),
    day: encoded(day),
    row: encoded(cell?.row),
    column: encoded(cell?.column),
    page: laterPage(page),
    untaggedPage: laterPage(untaggedPage),
  };
}

/** The part of a view that the server is asked for. */
export const queryOf = ({
  rows,
  columns,
  contentTypes,
  locale,
  terms,
  day,
}: CoverageView): CoverageQuery => ({ rows, columns, contentTypes, locale, terms, day });
