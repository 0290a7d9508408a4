import type { DraftState, TagsDraft } from './tags-draft';

/** Tags as an editor sees them, and ways to change them. */
export type EditedTags = Pick<DraftState, 'tags' | 'dismissed' | 'status' | 'canUndo'> &
  Pick<TagsDraft, 'change' | 'accept' | 'dismiss' | 'restore' | 'undo'>;

export const editedTags = (
  { change, accept, dismiss, restore, undo }: TagsDraft,
  { tags, dismissed, status, canUndo }: DraftState,
): EditedTags => ({
  tags,
  dismissed,
  status,
  canUndo,
  change,
  accept,
  dismiss,
  restore,
  undo,
});
