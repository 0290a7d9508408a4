import { errors } from '@strapi/utils';

import type { FacetTerm } from '../../../plugin/taxonomy/facet-terms';
import { findUnknownTerms, type UnknownTerm } from '../../../plugin/taxonomy/find-unknown-terms';
import type { Facet, Tags } from '../../../plugin/taxonomy/taxonomy';
import { inChunks } from '../database';
import { requireNone } from '../http';
import type { OptedInType, OptedInTypesService } from '../site';
import type { ContentTypes, Database } from '../strapi';
import type { TaxonomyService } from '../taxonomy';

const uidOfExisting = (contentTypes: ContentTypes, contentType: string): void => {
  if (!Object.keys(contentTypes()).includes(contentType)) {
    throw new errors.NotFoundError(`There is no content type ${contentType}`);
  }
};

interface Parts {
  contentTypes: ContentTypes;
  optedInTypes: OptedInTypesService;
}

/**
 * The opted-in type of content that is to be tagged.
 * @throws NotFoundError for an unknown type, ValidationError for one that does not take part.
 */
export function taggableType(
  { contentTypes, optedInTypes }: Parts,
  contentType: string,
): OptedInType {
  uidOfExisting(contentTypes, contentType);
  const type = optedInTypes.find(contentType);
  if (type !== null) return type;
  throw new errors.ValidationError(
    `${contentType} does not take part in Lifecycle. Set pluginOptions['lifecycle-map'].enabled to true in its schema.`,
  );
}

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
  taxonomy: TaxonomyService,
  tags: Tags,
  isHeld: (facet: Facet, term: string) => boolean,
): void {
  const unknown = findUnknownTerms(tags, taxonomy.current()).filter(
    ({ facet, term, isRetired }) => !(isRetired && isHeld(facet, term)),
  );
  requireNone(unknown.map((term) => ({ path: ['data', ...term.path], message: messageOf(term) })));
}

/** @throws ValidationError that names each dismissed term that the taxonomy does not declare. */
export function requireKnownDismissals(taxonomy: TaxonomyService, dismissed: FacetTerm[]): void {
  const { stages, intents, formats, topics } = taxonomy.current();
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
