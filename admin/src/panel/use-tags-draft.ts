import { useAPIErrorHandler, useNotification, type BaseQueryError } from '@strapi/strapi/admin';
import { useEffect, useState, useSyncExternalStore } from 'react';

import type { ReviewedTags } from '../../../plugin/contracts/tags';
import { usePutLifecycleTagsMutation } from '../services/tags';
import type { Verdict } from '../services/verdict';
import { useTranslate } from '../translations/use-translate';
import { editedTags, type EditedTags } from './edited-tags';
import { TagsDraft } from './tags-draft';
import { unsavedTags } from './unsaved-tags';
import { useConflictNotification } from './use-conflict-notification';

const verdictOf = ({ stages, intents, format, topics, dismissed }: ReviewedTags): Verdict => ({
  tags: { stages, intents, format, topics },
  dismissed,
});

/** The tags of a document as the editor sees them, and functions to change and save them. */
export function useTagsDraft(document: ReviewedTags): EditedTags {
  const { contentType, documentId } = document;
  const [put] = usePutLifecycleTagsMutation();
  const notifyOfConflicts = useConflictNotification();
  const [draft] = useState(
    () =>
      new TagsDraft(verdictOf(document), async (change) => {
        const { data, conflicts } = await put({ contentType, documentId, ...change }).unwrap();
        notifyOfConflicts(conflicts);
        return verdictOf(data);
      }),
  );
  const state = useSyncExternalStore(draft.subscribe, draft.getState);

  useEffect(() => draft.follow(verdictOf(document)), [draft, document]);

  useEffect(() => {
    const waiting = unsavedTags.take(documentId);
    if (!waiting) return;
    draft.accept(waiting.accepted);
    draft.change(waiting.tags, waiting.dismissed);
  }, [draft, documentId]);

  useErrorNotification(state.error);

  return editedTags(draft, state);
}

function useErrorNotification(error: unknown): void {
  const translate = useTranslate();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatAPIError } = useAPIErrorHandler();
  useEffect(() => {
    if (error === null) return;
    toggleNotification({
      type: 'danger',
      title: translate('panel.save-failed'),
      // `unwrap` throws the error of the admin panel's base query.
      message: formatAPIError(error as BaseQueryError),
    });
  }, [error, formatAPIError, toggleNotification, translate]);
}
