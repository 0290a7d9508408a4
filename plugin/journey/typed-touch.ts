import { NO_TAGS, type Tags, type TouchpointType } from '../taxonomy/taxonomy';
import type { TaxonomyIndex } from './taxonomy-index';
import type { Touch, TypedTouch } from './touch';

/** A search tells by what it finds, as if that were read; that somebody searches tells no stage. */
const worded = (type: TouchpointType): TouchpointType => ({
  ...type,
  stage: null,
  intent: null,
  consumes: true,
});

/**
 * What a touch means: its type and the tags of what it names. Seeing a page of a format that a type is `seenIn` counts
 * as that type, however it was sent. A search with words is about what they find; one for such a page counts as seeing it. Null for a type that is not declared.
 * @param tags of the item that it names
 */
export function typedTouch(
  { type: key, at, words, found = NO_TAGS }: Touch,
  tags: Tags,
  { types, seenIn }: TaxonomyIndex,
): TypedTouch | null {
  const type = types.get(key);
  if (type === undefined) return null;
  if (words !== undefined && !type.consumes) {
    const wanted = seenIn.get(found.format ?? '');
    return wanted === undefined
      ? { type: worded(type), tags: found, at }
      : { type: wanted, tags: NO_TAGS, at };
  }
  const seen = seenIn.get(tags.format ?? '');
  if (seen !== undefined && (type.consumes || type === seen)) {
    return { type: seen, tags: NO_TAGS, at };
  }
  return { type, tags, at };
}
