import { errors } from '@strapi/utils';

import { termsWithout, type FacetTerm } from '../../../plugin/taxonomy/facet-terms';
import { findUnknownTerms, type UnknownTerm } from '../../../plugin/taxonomy/find-unknown-terms';
import type { Facet, Tags, Taxonomy } from '../../../plugin/taxonomy/taxonomy';
import { inChunks } from '../database';
import { ConflictError, requireNone } from '../http';
import type { Database } from '../strapi';

/** @throws NotFoundError that names the first document that there is no entry of. */
export async function requireDocuments(
  db: Database,
  contentType: string,
  documentIds: string[],
): Promise<void> {
  const present = new Set<string>();
  for (const chunk of inChunks(documentIds)) {
    const rows: { documentId: string }[] = await db
      .query(contentType)
      .findMany({ select: ['documentId'], where: { documentId: { $in: chunk } } });
    for (const { documentId } of rows) present.add(documentId);
  }
  const missing = documentIds.find((documentId) => !present.has(documentId));
  if (missing !== undefined) {
    throw new errors.NotFoundError(`${contentType} has no entry with the documentId ${missing}`);
  }
}

const messageOf = ({ term, path, isRetired }: UnknownTerm): string =>
  isRetired
    ? `The term "${term}" in ${path[0] ?? 'tags'} was retired`
    : `Unknown term "${term}" in ${path[0] ?? 'tags'}`;

/**
 * @param isHeld whether a document has a term already: then it may keep it, though it was retired
 * @throws ValidationError that names each term that the taxonomy does not offer
 */
export function requireKnownTerms(
  taxonomy: Taxonomy,
  tags: Tags,
  isHeld: (facet: Facet, term: string) => boolean,
): void {
  const unknown = findUnknownTerms(tags, taxonomy).filter(
    ({ facet, term, isRetired }) => !(isRetired && isHeld(facet, term)),
  );
  requireNone(unknown.map((term) => ({ path: ['data', ...term.path], message: messageOf(term) })));
}

const offeredTerms = ({ stages, intents, formats, topics }: Taxonomy): FacetTerm[] => {
  const of = (facet: Facet, terms: { key: string }[]) =>
    terms.map(({ key }) => ({ facet, term: key }));
  return [
    ...of('stage', stages),
    ...of('intent', intents),
    ...of('format', formats),
    ...of('topic', topics),
  ];
};

/**
 * @param terms that documents are about to get
 * @param held those that may be given on though they were retired
 * @throws ConflictError that names a term that was offered when somebody chose it, and is not any more
 */
export function requireOffered(taxonomy: Taxonomy, terms: FacetTerm[], held: FacetTerm[]): void {
  const gone = termsWithout(termsWithout(terms, offeredTerms(taxonomy)), held)[0];
  if (gone === undefined) return;
  throw new ConflictError(
    `The ${gone.facet} "${gone.term}" is not in the taxonomy any more. Open the tags again, and choose another one.`,
  );
}

/** @throws ValidationError that names each dismissed term that the taxonomy does not declare. */
export function requireKnownDismissals(
  { stages, intents, formats, topics }: Taxonomy,
  dismissed: FacetTerm[],
): void {
  const known = { stage: stages, intent: intents, format: formats, topic: topics };
  requireNone(
    dismissed.flatMap(({ facet, term }, index) =>
      known[facet].some(({ key }) => key === term)
        ? []
        : [
            {
              path: ['dismissed', String(index), 'term'],
              message: `Unknown ${facet} "${term}"`,
            },
          ],
    ),
  );
}
