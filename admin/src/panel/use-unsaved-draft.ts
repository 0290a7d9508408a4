import { useEffect, useState, useSyncExternalStore } from 'react';

import { NO_TAGS } from '../../../plugin/taxonomy/taxonomy';
import { TagsDraft } from './tags-draft';
import { unsavedTags } from './unsaved-tags';
import { editedTags, type EditedTags } from './edited-tags';

/** The tags of an unsaved entry, kept until it is saved. */
export function useUnsavedDraft(contentType: string): EditedTags {
  const [start] = useState(() => unsavedTags.preparedFor(contentType));
  const [draft] = useState(
    () =>
      new TagsDraft({ tags: start ?? NO_TAGS, dismissed: [] }, ({ after, accepted }) => {
        unsavedTags.keep(contentType, { ...after, accepted });
        return Promise.resolve(after);
      }),
  );
  const state = useSyncExternalStore(draft.subscribe, draft.getState);
  useEffect(() => {
    if (start) unsavedTags.keep(contentType, { tags: start, dismissed: [], accepted: [] });
    return () => unsavedTags.drop(contentType);
  }, [contentType, start]);
  return editedTags(draft, state);
}
