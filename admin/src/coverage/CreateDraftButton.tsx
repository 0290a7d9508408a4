import { Button } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { useAuth } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';

import type { OptedInContentType } from '../../../plugin/contracts/content-types';
import type { CoverageSuggestion } from '../../../plugin/contracts/coverage';
import { unsavedTags } from '../panel/unsaved-tags';
import { useTranslate } from '../translations/use-translate';
import { createViewPath } from '../components/edit-view-path';

interface Props {
  suggestion: CoverageSuggestion;
  /** What is to be created, in words. */
  sentence: string;
  contentTypes: OptedInContentType[];
}

const CREATE = 'plugin::content-manager.explorer.create';

const listOf = (term: string | null): string[] => (term === null ? [] : [term]);

/** Opens the Content Manager on a new entry with the tags set. Not for those who may not create one. */
export const CreateDraftButton = ({ suggestion, sentence, contentTypes }: Props) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const permissions = useAuth('CreateDraft', (auth) => auth.permissions);
  const type = contentTypes.find(({ uid }) => uid === suggestion.contentType);
  const mayCreate = permissions.some(
    ({ action, subject }) => action === CREATE && subject === type?.uid,
  );
  if (!type || type.kind === 'singleType' || !mayCreate) return null;

  const create = () => {
    const { stage, intent, format, topic, locale } = suggestion;
    unsavedTags.prepare(type.uid, {
      stages: listOf(stage),
      intents: listOf(intent),
      format,
      topics: listOf(topic),
    });
    navigate(createViewPath(type.uid, type.localized ? locale : null));
  };
  return (
    <Button
      variant="secondary"
      size="S"
      startIcon={<Pencil />}
      aria-label={`${translate('gap.draft')}: ${sentence}`}
      data-print="hidden"
      onClick={create}
    >
      {translate('gap.draft')}
    </Button>
  );
};
