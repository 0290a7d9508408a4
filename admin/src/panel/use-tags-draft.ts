import { useAPIErrorHandler, useNotification, type BaseQueryError } from '@strapi/strapi/admin';
import { useEffect, useState, useSyncExternalStore } from 'react';

import type { DocumentTags, FacetTerm } from '../../../plugin/contracts/tags';
import type { Tags } from '../../../plugin/taxonomy/taxonomy';
import { usePutLifecycleTagsMutation } from '../services/tags';
import { useTranslate } from '../translations/use-translate';
import { TagsDraft, type DraftStatus } from './tags-draft';
import { unsavedTags } from './unsaved-tags';

const tagsOf = ({ stages, intents, format, topics }: Tags): Tags => ({
  stages,
  intents,
  format,
  topics,
});

/** Tags as an editor sees them, and ways to change them. */
export interface EditedTags {
  tags: Tags;
  status: DraftStatus;
  canUndo: boolean;
  change: (change: Partial<Tags>) => void;
  accept: (terms: FacetTerm[]) => void;
  undo: () => void;
}

/** The tags of a document as the editor sees them, and a way to change them that saves. */
export function useTagsDraft(document: DocumentTags): EditedTags {
  const { contentType, documentId } = document;
  const [put] = usePutLifecycleTagsMutation();
  const [draft] = useState(
    () =>
      new TagsDraft(tagsOf(document), async (tags, accepted) =>
        tagsOf(await put({ contentType, documentId, tags, accepted }).unwrap()),
      ),
  );
  const { tags, status, error, canUndo } = useSyncExternalStore(draft.subscribe, draft.getState);

  useEffect(() => draft.follow(tagsOf(document)), [draft, document]);

  useEffect(() => {
    const waiting = unsavedTags.take(documentId);
    if (!waiting) return;
    draft.accept(waiting.accepted);
    draft.change(waiting.tags);
  }, [draft, documentId]);

  useErrorNotification(error);

  const { change, accept, undo } = draft;
  return { tags, status, canUndo, change, accept, undo };
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
      // What `unwrap` throws is what the admin panel's base query answers with.
      message: formatAPIError(error as BaseQueryError),
    });
  }, [error, formatAPIError, toggleNotification, translate]);
}
