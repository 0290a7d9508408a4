import { useEffect, useState, useSyncExternalStore } from 'react';

import { NO_TAGS } from '../../../plugin/taxonomy/taxonomy';
import { TagsDraft } from './tags-draft';
import { unsavedTags } from './unsaved-tags';
import { editedTags, type EditedTags } from './edited-tags';

/** The tags of an entry that is not saved yet: they are kept until it is. */
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
