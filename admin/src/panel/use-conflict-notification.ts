import { useNotification } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef } from 'react';

import type { TagsConflict } from '../../../plugin/contracts/tags';
import { useGetLifecycleTaxonomyQuery } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';

/** Notifies that another user's format stays, because it was chosen first. */
export function useConflictNotification(): (conflicts: TagsConflict[]) => void {
  const translate = useTranslate();
  const { toggleNotification } = useNotification();
  const { data: taxonomy } = useGetLifecycleTaxonomyQuery();
  const labelOf = (format: string | null): string =>
    taxonomy?.formats.find(({ key }) => key === format)?.label ??
    format ??
    translate('tagging.conflict.none');
  const notify = ([conflict]: TagsConflict[]): void => {
    if (!conflict) return;
    const values = { kept: labelOf(conflict.kept), refused: labelOf(conflict.refused) };
    toggleNotification({
      type: 'warning',
      title: translate('tagging.conflict.title'),
      message:
        conflict.author === null
          ? translate('tagging.conflict', values)
          : translate('tagging.conflict.by', { ...values, author: conflict.author }),
    });
  };
  // The callback must stay the same while labels are loading.
  const latest = useRef(notify);
  useEffect(() => {
    latest.current = notify;
  });
  return useCallback((conflicts) => latest.current(conflicts), []);
}
