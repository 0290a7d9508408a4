import type { EvidenceCode } from '../evidence';
import type { Reading } from '../reading';
import type { Cue, CueKind } from './cue';
import { QUESTION, type Structure } from './structure';

const cue = (format: string, kind: CueKind, code: EvidenceCode): Cue => ({
  format,
  kind,
  code,
  words: [],
});

/** Fewer words than these tell nothing of the voice. */
const SOME_WORDS = 60;
const A_PAGE = 300;

/** Whether it speaks to its reader rather than for its authors. */
function speaksToReader({ voice: { words, reader, author } }: Structure): boolean {
  // A few sentences say less of the voice than a page does.
  const lead = (reader - author) * Math.min(1, words / A_PAGE);
  return words >= SOME_WORDS && reader > 0.015 && lead > 0.008;
}

/** Formats that an entry is made like, whatever its language. */
export function structureCues(structure: Structure, { title }: Reading): Cue[] {
  const { turns, turnShare, questions, headings, byline, boxes, items, listShare, steps } =
    structure;
  const cues: Cue[] = [];
  if (speaksToReader(structure))
    cues.push(cue('how-to-article', 'reader-voice', 'speaks_to_reader'));
  if (boxes >= 3) cues.push(cue('checklist', 'boxes', 'boxes_to_tick'));
  else if (items >= 5 && listShare >= 0.75)
    cues.push(cue('checklist', 'mostly-lists', 'mostly_lists'));
  if (steps >= 3) cues.push(cue('how-to-article', 'steps', 'numbered_steps'));
  if (turns >= 4 && turnShare > 0.2) cues.push(cue('podcast', 'turns', 'speakers_take_turns'));
  if (questions >= 4 && questions / headings >= 0.6) {
    cues.push(cue('faq', 'questions', 'headings_are_questions'));
  } else if (QUESTION.test(title)) {
    cues.push(cue('faq', 'questions', 'title'));
  }
  if (byline) cues.push(cue('thought-leadership-article', 'byline', 'byline'));
  return cues;
}
