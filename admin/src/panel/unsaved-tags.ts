import type { FacetTerm } from '../../../plugin/contracts/tags';
import type { Tags } from '../../../plugin/taxonomy/taxonomy';
import type { Verdict } from '../services/verdict';

export interface UnsavedTags extends Verdict {
  /** Which of them were suggested. */
  accepted: FacetTerm[];
}

const prepared = new Map<string, Tags>();
const forms = new Map<string, UnsavedTags>();
const created = new Map<string, UnsavedTags>();

/**
 * Tags of entries that are not saved yet. They wait for the documentId outside of any component, because the Content
 * Manager leaves the form as soon as it has saved it.
 */
export const unsavedTags = {
  /** The next form that opens for a new entry of the type starts with these tags. */
  prepare(contentType: string, tags: Tags): void {
    prepared.set(contentType, tags);
  },

  /** What a form that opens for a new entry of the type starts with, if anything. */
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

  /** What is still to be saved for an entry, once. */
  take(documentId: string): UnsavedTags | undefined {
    const tags = created.get(documentId);
    created.delete(documentId);
    return tags;
  },
};
