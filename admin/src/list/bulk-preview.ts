import type { DocumentTags, FacetTerm } from '../../../plugin/contracts/tags';
import { changeTags, type ChangeKind } from '../../../plugin/taxonomy/change-tags';
import type { Tags } from '../../../plugin/taxonomy/taxonomy';
import { termsIn, termsWithout } from '../../../plugin/taxonomy/facet-terms';

/** The effect of a change on one document. */
export interface DocumentChange {
  documentId: string;
  added: FacetTerm[];
  removed: FacetTerm[];
}

type Field = keyof Tags;
const FIELDS: Field[] = ['stages', 'intents', 'format', 'topics'];

/** The fields that are filled or to be cleared; others stay as they are. */
export function namedFields(tags: Tags, cleared: Field[]): Partial<Tags> {
  const isNamed = (field: Field) => cleared.includes(field) || (tags[field]?.length ?? 0) > 0;
  return Object.fromEntries(FIELDS.filter(isNamed).map((field) => [field, tags[field]]));
}

/** The effect of a change, by the server's rules. */
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
