import type { BulkTagsBody, DocumentTags, FacetTerm } from '../../../plugin/contracts/tags';
import { changeTags, type ChangeKind } from '../../../plugin/taxonomy/change-tags';
import type { Tags } from '../../../plugin/taxonomy/taxonomy';
import { sameTerm } from '../panel/open-suggestions';
import { termsIn } from '../panel/with-terms';

/** What a change would do to one document. */
export interface DocumentChange {
  documentId: string;
  added: FacetTerm[];
  removed: FacetTerm[];
}

/** The facets in which terms are named; those left empty are not touched. */
function namedFacets({ stages, intents, format, topics }: Tags): Partial<Tags> {
  return {
    ...(stages.length > 0 && { stages }),
    ...(intents.length > 0 && { intents }),
    ...(format !== null && { format }),
    ...(topics.length > 0 && { topics }),
  };
}

/** What a change would do, by the rules that the server goes by. */
export function previewChange(
  documents: DocumentTags[],
  kind: ChangeKind,
  tags: Tags,
): DocumentChange[] {
  const change = changeTags(kind);
  const missing = (from: FacetTerm[], among: FacetTerm[]) =>
    from.filter((term) => !among.some((other) => sameTerm(term, other)));
  return documents.map((document) => {
    const before = termsIn(document);
    const after = termsIn(change(document, namedFacets(tags)));
    return {
      documentId: document.documentId,
      added: missing(after, before),
      removed: missing(before, after),
    };
  });
}

/** The change as the server takes it. */
export function bulkBody(
  contentType: string,
  documentIds: string[],
  kind: ChangeKind,
  tags: Tags,
): BulkTagsBody['data'] {
  return { contentType, documentIds, [kind]: namedFacets(tags) };
}
