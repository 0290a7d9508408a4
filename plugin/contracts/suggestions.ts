import type { Suggestions } from '../suggestions/suggestion';
import type { Answer } from './envelope';

export interface EntrySuggestions extends Suggestions {
  contentType: string;
  /** Null for an entry that is not saved yet. */
  documentId: string | null;
  /** Null for a type that is not localized. */
  locale: string | null;
}

export interface SuggestionsMeta {
  /** Number of tagged entries that suggestions have learned from; each locale of a document counts. */
  taggedEntries: number;
}

/** `GET /lifecycle-map/suggestions/:contentType/:documentId`, `POST /lifecycle-map/suggestions` */
export type SuggestionsAnswer = Answer<EntrySuggestions, SuggestionsMeta>;

/** `POST /lifecycle-map/suggestions`: the values of a form, saved or not. */
export interface PostSuggestionsBody {
  data: {
    contentType: string;
    locale?: string;
    /** Values of the content type's fields by name. Only title, text and slug are read. */
    values: Record<string, unknown>;
  };
}
