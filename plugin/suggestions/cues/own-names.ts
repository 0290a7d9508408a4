import { PhraseIndex } from '../../text/phrase-index';
import type { Format } from '../../taxonomy/taxonomy';
import { LEXICONS } from '../lexicon/lexicons';
import type { Reading } from '../reading';
import type { Cue } from './cue';

const indexes = new WeakMap<Format[], PhraseIndex<string>>();

/** The labels of formats that no lexicon knows, because the site added them. */
function ownNamesOf(formats: Format[]): PhraseIndex<string> {
  const known = indexes.get(formats);
  if (known) return known;
  const index = new PhraseIndex<string>();
  for (const { key, label } of formats) {
    const isKnown = Object.values(LEXICONS).some((lexicon) => key in lexicon.formats);
    if (!isKnown && label.length > 1) index.add(`${label}*`, key);
  }
  indexes.set(formats, index);
  return index;
}

/** A site's own formats, by their labels in the title and in the name of the content type. */
export function ownNameCues({ title, typeName }: Reading, formats: Format[]): Cue[] {
  const names = ownNamesOf(formats);
  const cues = (text: string, found: Pick<Cue, 'kind' | 'code'>): Cue[] =>
    Array.from(names.matches(text), ({ meaning, phrase }) => ({
      format: meaning,
      ...found,
      words: [phrase],
    }));
  return [
    ...cues(title, { kind: 'title-label', code: 'title' }),
    ...cues(typeName, { kind: 'type-name', code: 'content_type' }),
  ];
}
