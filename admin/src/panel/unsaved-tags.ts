import type { FacetTerm } from '../../../plugin/contracts/tags';
import type { Tags } from '../../../plugin/taxonomy/taxonomy';
import type { Verdict } from '../services/verdict';

export interface UnsavedTags extends Verdict {
  /** The terms that were suggested. */
  accepted: FacetTerm[];
}

const prepared = new Map<string, Tags>();
const forms = new Map<string, UnsavedTags>();
const created = new Map<string, UnsavedTags>();

/**
 * Tags of unsaved entries. They are kept outside of components until the documentId is known, because the Content
 * Manager leaves the form as soon as it is saved.
 */
export const unsavedTags = {
  /** The next form that opens for a new entry of the type starts with these tags. */
  prepare(contentType: string, tags: Tags): void {
    prepared.set(contentType, tags);
  },

  /** The initial tags of the next form for a new entry of the type, if any. */
  preparedFor(contentType: string): Tags | undefined {
    return prepared.get(contentType);
  },

  /** Keeps the tags of the form that is open for a new entry of the type. */
  keep(contentType: string, tags: UnsavedTags): void {
    forms.set(contentType, tags);
  },

  /** The form was left. */
  drop(contentType: string): void {
    forms.delete(contentType);
    prepared.delete(contentType);
  },

  /** The form became an entry. */
  assign(contentType: string, documentId: string): void {
    const tags = forms.get(contentType);
    if (tags) created.set(documentId, tags);
    forms.delete(contentType);
  },

  /** Takes the tags that are still to be saved for an entry. */
  take(documentId: string): UnsavedTags | undefined {
    const tags = created.get(documentId);
    created.delete(documentId);
    return tags;
  },
};
