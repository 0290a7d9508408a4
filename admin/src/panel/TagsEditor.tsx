import { Flex, Typography } from '@strapi/design-system';

import type { DocumentTags } from '../../../plugin/contracts/tags';
import type { TaxonomyData } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';
import { Authorship } from './Authorship';
import { SaveStatus } from './SaveStatus';
import { TagsFields } from './TagsFields';
import { useTagsDraft } from './use-tags-draft';

interface Props {
  document: DocumentTags;
  taxonomy: TaxonomyData;
  canWrite: boolean;
}

/** The tags of one document; every change is saved at once. */
export const TagsEditor = ({ document, taxonomy, canWrite }: Props) => {
  const translate = useTranslate();
  const { tags, status, change } = useTagsDraft(document);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {!canWrite && (
        <Typography variant="pi" textColor="neutral600">
          {translate('panel.read-only')}
        </Typography>
      )}
      <TagsFields tags={tags} taxonomy={taxonomy} disabled={!canWrite} onChange={change} />
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Authorship newest={document.authorship[0]} />
        {canWrite && <SaveStatus status={status} />}
      </Flex>
    </Flex>
  );
};
