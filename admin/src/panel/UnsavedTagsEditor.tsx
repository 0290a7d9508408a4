import { Typography } from '@strapi/design-system';

import type { TaxonomyData } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';
import { TagsEditor } from './TagsEditor';
import { useUnsavedDraft } from './use-unsaved-draft';

interface Props {
  contentType: string;
  taxonomy: TaxonomyData;
  canWrite: boolean;
}

/** The tags of an unsaved entry. */
export const UnsavedTagsEditor = ({ contentType, taxonomy, canWrite }: Props) => {
  const translate = useTranslate();
  const draft = useUnsavedDraft(contentType);
  return (
    <TagsEditor
      entry={{ contentType, documentId: null, savedAt: null }}
      draft={draft}
      taxonomy={taxonomy}
      canWrite={canWrite}
      status={
        <Typography variant="pi" textColor="neutral600">
          {translate('panel.saved-with-entry')}
        </Typography>
      }
    />
  );
};
