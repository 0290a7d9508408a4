import { useAPIErrorHandler, useNotification, type BaseQueryError } from '@strapi/strapi/admin';
import { useEffect, useState, useSyncExternalStore } from 'react';

import type { DocumentTags } from '../../../plugin/contracts/tags';
import type { Tags } from '../../../plugin/taxonomy/taxonomy';
import { usePutLifecycleTagsMutation } from '../services/tags';
import { useTranslate } from '../translations/use-translate';
import { TagsDraft, type DraftStatus } from './tags-draft';

const tagsOf = ({ stages, intents, format, topics }: Tags): Tags => ({
  stages,
  intents,
  format,
  topics,
});

/** The tags of a document as the editor sees them, and a way to change them that saves. */
export function useTagsDraft(document: DocumentTags): {
  tags: Tags;
  status: DraftStatus;
  change: (change: Partial<Tags>) => void;
} {
  const { contentType, documentId } = document;
  const [put] = usePutLifecycleTagsMutation();
  const [draft] = useState(
    () =>
      new TagsDraft(tagsOf(document), async (tags) =>
        tagsOf(await put({ contentType, documentId, tags }).unwrap()),
      ),
  );
  const { tags, status, error } = useSyncExternalStore(draft.subscribe, draft.getState);

  useEffect(() => draft.follow(tagsOf(document)), [draft, document]);

  useErrorNotification(error);

  return { tags, status, change: draft.change };
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
