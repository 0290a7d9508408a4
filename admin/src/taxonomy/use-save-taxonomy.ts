import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';

import type { TaxonomyFile, TaxonomySettings } from '../../../plugin/contracts/taxonomy-settings';
import { changedLists } from '../../../plugin/taxonomy/edits/changed-lists';
import type { TaxonomyDocument } from '../../../plugin/taxonomy/document/taxonomy-document';
import { usePutLifecycleTaxonomyMutation } from '../services/taxonomy-settings';
import { useTranslate } from '../translations/use-translate';

const CONFLICT = 409;

const statusOf = (error: object): unknown => ('status' in error ? error.status : undefined);

/** Functions to save a taxonomy or a file; they notify the user and return whether it was stored. */
export function useSaveTaxonomy({ taxonomy, versions }: TaxonomySettings) {
  const translate = useTranslate();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatAPIError } = useAPIErrorHandler();
  const [put, { isLoading }] = usePutLifecycleTaxonomyMutation();

  const saveFile = useCallback(
    async (data: TaxonomyFile): Promise<boolean> => {
      const answer = await put({ data, versions });
      if ('data' in answer) {
        toggleNotification({ type: 'success', message: translate('taxonomy.saved') });
        return true;
      }
      const isConflict = answer.error !== undefined && statusOf(answer.error) === CONFLICT;
      toggleNotification({
        type: isConflict ? 'warning' : 'danger',
        title: translate(isConflict ? 'taxonomy.conflict' : 'taxonomy.save-failed'),
        message: isConflict ? translate('taxonomy.conflict.hint') : formatAPIError(answer.error),
      });
      return false;
    },
    [formatAPIError, put, toggleNotification, translate, versions],
  );

  const save = useCallback(
    (changed: TaxonomyDocument): Promise<boolean> => {
      const file = changedLists(taxonomy, changed);
      return Object.keys(file).length === 0 ? Promise.resolve(true) : saveFile(file);
    },
    [saveFile, taxonomy],
  );

  return { save, saveFile, isSaving: isLoading };
}

export type SaveTaxonomy = ReturnType<typeof useSaveTaxonomy>;
