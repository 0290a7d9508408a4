import type { PageNumbers } from '../../../plugin/contracts/contact-records';

/** Which page of a list. */
export interface Page {
  /** From 1. */
  page: number;
  pageSize: number;
}

export const offsetOf = ({ page, pageSize }: Page): number => (page - 1) * pageSize;

export const paginationOf = ({ page, pageSize }: Page, total: number): PageNumbers => ({
  page,
  pageSize,
  pageCount: Math.ceil(total / pageSize),
  total,
});
