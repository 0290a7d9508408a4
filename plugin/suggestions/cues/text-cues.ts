import { fold } from '../../text/fold';
import type { LanguagePhrases } from '../lexicon/phrases-of';
import type { Reading } from '../reading';
import type { Cue } from './cue';
import { Gather } from './gather';
import { isNamedLoosely } from './name-cues';

const MAX_HEADINGS = 60;
const HEADING = 0.5;
const HEADINGS_CEILING = 2;

/** Where a text opens it says what it is. */
const OPENING_LENGTH = 500;
const NAMED_IN_OPENING = 0.8;
const PHRASE_IN_OPENING = 0.5;
const LATER = 0.18;
/** How much more a phrase counts that hardly any other format says. */
const TELLING = 2.5;
const TEXT_CEILING = 2.2;

/** Formats that the headings speak of. */
export function headingCues({ page }: Reading, phrases: LanguagePhrases[]): Cue[] {
  const found = new Gather();
  for (const heading of page.headings.slice(0, MAX_HEADINGS).map(fold)) {
    for (const { headings, names } of phrases) {
      for (const { meaning, phrase } of headings.matches(heading)) {
        found.add(meaning, phrase, HEADING);
      }
      for (const { meaning, phrase } of names.matches(heading)) {
        if (!isNamedLoosely(meaning)) found.add(meaning, phrase, HEADING);
      }
    }
  }
  return found.cues('heading', HEADINGS_CEILING);
}

/** Formats that the text speaks of, in its opening above all. */
export function textCues({ text }: Reading, phrases: LanguagePhrases[]): Cue[] {
  const found = new Gather();
  for (const { phrases: said, names } of phrases) {
    for (const { meaning, phrase, at } of said.matches(text)) {
      const weight = at < OPENING_LENGTH ? PHRASE_IN_OPENING : LATER;
      found.add(meaning.format, phrase, meaning.isTelling ? weight * TELLING : weight);
    }
    for (const { meaning, phrase, at } of names.matches(text)) {
      if (isNamedLoosely(meaning)) continue;
      found.add(meaning, phrase, at < OPENING_LENGTH ? NAMED_IN_OPENING : LATER);
    }
  }
  return found.cues('text', TEXT_CEILING);
}
