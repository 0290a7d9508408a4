import type { Tags } from '../taxonomy/taxonomy';
import type { Answer } from './envelope';

export interface TaggedContent extends Tags {
  contentType: string;
  documentId: string;
  /** Null for a type that is not localized. */
  locale: string | null;
  /** By the type's URL pattern, or null without one. */
  url: string | null;
  /** Sanitized for the caller. */
  entry: Record<string, unknown>;
}

export type Pagination =
  | { page: number; pageSize: number; pageCount?: number; total?: number }
  | { start: number; limit: number; total?: number };

/** `GET /contents` */
export type ContentsAnswer = Answer<TaggedContent[], { pagination: Pagination }>;
