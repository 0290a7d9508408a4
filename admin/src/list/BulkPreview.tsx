import { Flex, Typography } from '@strapi/design-system';

import type { FacetTerm } from '../../../plugin/contracts/tags';
import type { TaxonomyData } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';
import type { DocumentChange } from './bulk-preview';

interface Props {
  /** Name of the main field. */
  titleField: string;
  documents: ({ documentId: string } & Record<string, unknown>)[];
  /** Of the documents that change. */
  changes: DocumentChange[];
  taxonomy: TaxonomyData;
}

const titleOf = (document: Props['documents'][number], field: string): string => {
  const title = document[field];
  return typeof title === 'string' && title !== '' ? title : document.documentId;
};

/** A preview of the change for each selected entry. */
export const BulkPreview = ({ titleField, documents, changes, taxonomy }: Props) => {
  const translate = useTranslate();
  const known = {
    stage: taxonomy.stages,
    intent: taxonomy.intents,
    format: taxonomy.formats,
    topic: taxonomy.topics,
  };
  const signed = (sign: string, terms: FacetTerm[]) =>
    terms.map(
      ({ facet, term }) => `${sign}${known[facet].find(({ key }) => key === term)?.label ?? term}`,
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="delta" tag="h3">
        {translate('bulk.preview')}
      </Typography>
      <Typography textColor="neutral600" role="status">
        {translate('bulk.preview-count', { changed: changes.length, total: documents.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {documents.map((document) => {
          const change = changes.find(({ documentId }) => documentId === document.documentId);
          const text = change
            ? [...signed('+ ', change.added), ...signed('− ', change.removed)].join(', ')
            : translate('bulk.unchanged');
          return (
            <Flex key={document.documentId} tag="li" justifyContent="space-between" gap={4}>
              <Typography ellipsis>{titleOf(document, titleField)}</Typography>
              <Typography variant="pi" textColor={change ? 'primary600' : 'neutral600'}>
                {text}
              </Typography>
            </Flex>
          );
        })}
      </Flex>
    </Flex>
  );
};
