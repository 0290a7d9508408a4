import { useAPIErrorHandler, useNotification, type BaseQueryError } from '@strapi/strapi/admin';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';

import { useConflictNotification } from '../panel/use-conflict-notification';
import { useLazyGetLifecycleTaggingQuery, type TaggingFilters } from '../services/tagging';
import { usePutLifecycleTagsMutation } from '../services/tags';
import { useTranslate } from '../translations/use-translate';
import { Triage, type TriageState } from './triage';

/** The queue under these filters, from its head. */
export function useTriage(filters: TaggingFilters): { triage: Triage; state: TriageState } {
  const [load] = useLazyGetLifecycleTaggingQuery();
  const [put] = usePutLifecycleTagsMutation();
  const notifyOfConflicts = useConflictNotification();
  const notifyOfFailure = useFailureNotification();

  const triage = useMemo(
    () =>
      new Triage({
        load: (after) => load({ ...filters, after }).unwrap(),
        save: async ({ contentType, documentId, title }, change) => {
          try {
            const { data, conflicts } = await put({ contentType, documentId, ...change }).unwrap();
            notifyOfConflicts(conflicts);
            return data;
          } catch (error) {
            notifyOfFailure.current(title, error);
            throw error;
          }
        },
      }),
    [filters, load, put, notifyOfConflicts, notifyOfFailure],
  );
  useEffect(() => void triage.start(), [triage]);
  return { triage, state: useSyncExternalStore(triage.subscribe, triage.getState) };
}

function useFailureNotification() {
  const translate = useTranslate();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatAPIError } = useAPIErrorHandler();
  const notify = (title: string, error: unknown): void =>
    toggleNotification({
      type: 'danger',
      title: translate('tagging.save-failed', { title }),
      message: formatAPIError(error as BaseQueryError),
    });
  const latest = useRef(notify);
  useEffect(() => {
    latest.current = notify;
  });
  return latest;
}
