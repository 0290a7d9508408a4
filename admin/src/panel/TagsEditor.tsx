import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import type { ReactNode } from 'react';

import { bandOf } from '../../../plugin/suggestions/band';
import type { TaxonomyData } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';
import type { EditedTags } from './edited-tags';
import { SuggestionsBar } from './SuggestionsBar';
import { TagsFields } from './TagsFields';
import { openSuggestions, overruled } from './open-suggestions';
import { suggestionReason } from './suggestion-reason';
import { useSuggestions, type SuggestedEntry } from './use-suggestions';

interface Props {
  entry: SuggestedEntry;
  draft: EditedTags;
  taxonomy: TaxonomyData;
  canWrite: boolean;
  /** State of the last change. */
  status: ReactNode;
}

/** Tags with suggestions beside them. */
export const TagsEditor = ({ entry, draft, taxonomy, canWrite, status }: Props) => {
  const translate = useTranslate();
  const { suggestions, isError, retry } = useSuggestions(entry, canWrite);
  const { dismissed } = draft;
  const open = suggestions ? openSuggestions(suggestions, draft.tags, dismissed, taxonomy) : [];
  const sure = open.filter(({ confidence }) => bandOf(confidence) === 'sure');
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {!canWrite && (
        <Typography variant="pi" textColor="neutral600">
          {translate('panel.read-only')}
        </Typography>
      )}
      <SuggestionsBar
        sure={sure.length}
        dismissed={dismissed.length}
        isError={isError}
        onAcceptAll={() => draft.accept(sure)}
        onRestore={draft.restore}
        onRetry={retry}
      />
      <TagsFields
        tags={draft.tags}
        taxonomy={taxonomy}
        disabled={!canWrite}
        onChange={(change) => draft.change(change, overruled(change, open))}
        suggestions={open.map((suggestion) => ({
          ...suggestion,
          reason: suggestionReason(suggestion, taxonomy, translate),
        }))}
        onAccept={(suggestion) => draft.accept([suggestion])}
        onDismiss={draft.dismiss}
      />
      <Flex justifyContent="space-between" alignItems="flex-end" gap={2}>
        <Flex direction="column" alignItems="stretch" gap={1}>
          {status}
        </Flex>
        {canWrite && draft.canUndo && (
          <Button
            variant="tertiary"
            size="S"
            type="button"
            startIcon={<ArrowsCounterClockwise />}
            onClick={draft.undo}
          >
            {translate('panel.undo')}
          </Button>
        )}
      </Flex>
    </Flex>
  );
};
