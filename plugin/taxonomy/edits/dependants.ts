import type { AnyTerm, Collection, TaxonomyDocument } from '../document/taxonomy-document';

/**
 * Offered terms that refer to a term: intents, formats and touchpoint types of a stage, touchpoint types of an intent.
 */
export function dependantsOf(
  { intents, formats, touchpointTypes }: TaxonomyDocument,
  collection: Collection,
  key: string,
): AnyTerm[] {
  const all: AnyTerm[] = [];
  if (collection === 'stages') {
    all.push(
      ...intents.filter(({ stage }) => stage === key),
      ...formats.filter(({ stages }) => stages.includes(key)),
      ...touchpointTypes.filter(({ stage }) => stage === key),
    );
  }
  if (collection === 'intents') {
    all.push(
      ...touchpointTypes.filter(({ intent, loyalIntent }) => intent === key || loyalIntent === key),
    );
  }
  return all.filter(({ retired }) => !retired);
}
