import { useEffect, useState, useSyncExternalStore } from 'react';

import { NO_TAGS } from '../../../plugin/taxonomy/taxonomy';
import { TagsDraft } from './tags-draft';
import { unsavedTags } from './unsaved-tags';
import type { EditedTags } from './use-tags-draft';

/** The tags of an entry that is not saved yet: they are kept until it is. */
export function useUnsavedDraft(contentType: string): EditedTags {
  const [start] = useState(() => unsavedTags.preparedFor(contentType));
  const [draft] = useState(
    () =>
      new TagsDraft(start ?? NO_TAGS, (tags, accepted) => {
        unsavedTags.keep(contentType, { tags, accepted });
        return Promise.resolve(tags);
      }),
  );
  const { tags, status, canUndo } = useSyncExternalStore(draft.subscribe, draft.getState);
  useEffect(() => {
    if (start) unsavedTags.keep(contentType, { tags: start, accepted: [] });
    return () => unsavedTags.drop(contentType);
  }, [contentType, start]);
  const { change, accept, undo } = draft;
  return { tags, status, canUndo, change, accept, undo };
}
