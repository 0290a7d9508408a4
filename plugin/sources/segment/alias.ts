import { ignored, type SourceRow } from '../source-row';
import type { SegmentMessage } from './message';
import { personOf } from './person';

/** `alias`: `previousId`, of a device or a user, belongs to the same person as `userId`. */
export function adaptAlias(message: SegmentMessage): SourceRow {
  const { userId, previousId } = message;
  if (userId == null || previousId == null || userId === previousId) {
    return ignored('nothing_to_learn');
  }
  return { kind: 'introduction', person: { ...personOf(message), previousId } };
}
