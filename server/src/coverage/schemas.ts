import { z } from '@strapi/utils';

import { COUNTED_CONTACTS, COVERAGE_FACETS } from '../../../plugin/contracts/coverage';
import { DAY_MS } from '../../../plugin/time';
import { integer, LIMITS, list, text, textOrEmpty } from '../http';

const facet = z.enum(COVERAGE_FACETS);

const filters = {
  contentTypes: list(100, LIMITS.uid).optional(),
  locale: text(LIMITS.locale).optional(),
};

const terms = list(100, LIMITS.term).default([]);

const termFilters = { stages: terms, intents: terms, formats: terms, topics: terms };

const axes = { rows: facet.default('stage'), columns: facet.default('intent') };

const contacts = z.enum(COUNTED_CONTACTS).default('active');

const page = {
  page: integer(1, 1_000_000).default(1),
  pageSize: integer(1, 1_000).default(20),
};

const day = z.iso.date({ error: 'must be a day, such as 2026-01-31' });

const differ = ({ rows, columns }: { rows: string; columns: string }) => rows !== columns;
const DIFFER = { path: ['columns'], message: 'must be another facet than rows' };

/** `GET /coverage` */
export const coverageQuery = z
  .strictObject({ ...axes, ...filters, ...termFilters, contacts })
  .refine(differ, DIFFER);

const NOT_KEPT =
  'cannot be asked of a past day: days are kept as stages by intents, without other terms';

/** `GET /coverage` of the admin API */
export const adminCoverageQuery = z
  .strictObject({ ...axes, ...filters, ...termFilters, contacts, day: day.optional() })
  .refine(differ, DIFFER)
  .superRefine((asked, context) => {
    if (asked.day === undefined) return;
    const wrong = [
      ...(asked.rows === 'stage' ? [] : ['rows']),
      ...(asked.columns === 'intent' ? [] : ['columns']),
      ...(['stages', 'intents', 'formats', 'topics'] as const).filter(
        (name) => asked[name].length > 0,
      ),
    ];
    for (const name of wrong) context.addIssue({ code: 'custom', path: [name], message: NOT_KEPT });
  });

const MOST_DAYS = 366;

/** `GET /coverage/history` */
export const coverageHistoryQuery = z
  .strictObject({ ...filters, from: day.optional(), to: day.optional() })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    message: 'must not be before from',
  })
  .refine(
    ({ from, to }) =>
      from === undefined ||
      (to === undefined ? Date.now() : Date.parse(to)) - Date.parse(from) < MOST_DAYS * DAY_MS,
    { path: ['from'], message: `must not be more than ${MOST_DAYS} days before to` },
  );

/** `GET /coverage/freshness` */
export const freshnessQuery = z.strictObject(filters);

/** `GET /coverage/entries` */
export const coverageEntriesQuery = z
  .strictObject({
    ...axes,
    ...filters,
    ...termFilters,
    ...page,
    row: textOrEmpty(LIMITS.uid),
    column: textOrEmpty(LIMITS.uid),
  })
  .refine(differ, DIFFER);

/** `GET /coverage/untagged` */
export const untaggedQuery = z.strictObject({ ...filters, ...page });
