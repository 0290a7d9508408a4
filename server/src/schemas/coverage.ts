import { z } from '@strapi/utils';

import { COVERAGE_FACETS } from '../../../plugin/contracts/coverage';
import { integer, LIMITS, list, text, textOrEmpty } from './text';

const facet = z.enum(COVERAGE_FACETS);

const filters = {
  contentTypes: list(100, LIMITS.uid).optional(),
  locale: text(LIMITS.locale).optional(),
};

const axes = { rows: facet.default('stage'), columns: facet.default('intent') };

const page = {
  page: integer(1, 1_000_000).default(1),
  pageSize: integer(1, 100).default(20),
};

const differ = ({ rows, columns }: { rows: string; columns: string }) => rows !== columns;
const DIFFER = { path: ['columns'], message: 'must be another facet than rows' };

/** `GET /coverage` */
export const coverageQuery = z.strictObject({ ...axes, ...filters }).refine(differ, DIFFER);

/** `GET /coverage/entries` */
export const coverageEntriesQuery = z
  .strictObject({
    ...axes,
    ...filters,
    ...page,
    row: textOrEmpty(LIMITS.uid),
    column: textOrEmpty(LIMITS.uid),
  })
  .refine(differ, DIFFER);

/** `GET /coverage/untagged` */
export const untaggedQuery = z.strictObject({ ...filters, ...page });
