import type { DocumentTags, FacetTerm } from '../../../plugin/contracts/tags';
import { changeTags, type ChangeKind } from '../../../plugin/taxonomy/change-tags';
import type { Tags } from '../../../plugin/taxonomy/taxonomy';
import { termsIn, termsWithout } from '../../../plugin/taxonomy/facet-terms';

/** What a change would do to one document. */
export interface DocumentChange {
  documentId: string;
  added: FacetTerm[];
  removed: FacetTerm[];
}

type Field = keyof Tags;
const FIELDS: Field[] = ['stages', 'intents', 'format', 'topics'];

/** The fields that are filled, or are to be emptied; others are not touched. */
export function namedFields(tags: Tags, cleared: Field[]): Partial<Tags> {
  const isNamed = (field: Field) => cleared.includes(field) || (tags[field]?.length ?? 0) > 0;
  return Object.fromEntries(FIELDS.filter(isNamed).map((field) => [field, tags[field]]));
}

/** What a change would do, by the rules that the server goes by. */
export function previewChange(
  documents: DocumentTags[],
  kind: ChangeKind,
  named: Partial<Tags>,
): DocumentChange[] {
  const change = changeTags(kind);
  return documents.map((document) => {
    const before = termsIn(document);
    const after = termsIn(change(document, named));
    return {
      documentId: document.documentId,
      added: termsWithout(after, before),
      removed: termsWithout(before, after),
    };
  });
}
