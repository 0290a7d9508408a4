import type { EvidenceCode } from '../evidence';
import type { Reading } from '../reading';
import type { Cue, CueKind } from './cue';
import { isNumbered } from './numbered';
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
/** Words of an answer, a quote, an announcement, or what stands beside a video, at most. */
const SHORT = 250;
const FEW_WORDS = 12;

/** Whether it speaks to its reader rather than for its authors. */
function speaksToReader({ voice: { words, reader, author } }: Structure): boolean {
  // A few sentences say less of the voice than a page does.
  const lead = (reader - author) * Math.min(1, words / A_PAGE);
  return words >= SOME_WORDS && reader > 0.015 && lead > 0.008;
}

/** Whether authors tell of themselves, on a page or more. */
const speaksForAuthors = ({ voice: { words, reader, author } }: Structure): boolean =>
  words >= A_PAGE && author > 0.02 && author > reader;

const isPlain = ({ headings, items, steps, codeBlocks }: Structure): boolean =>
  headings === 0 && items + steps <= 3 && codeBlocks === 0;

/** A few sentences in which somebody speaks of themselves. */
function isShortPraise(structure: Structure): boolean {
  const { words, author, reader } = structure.voice;
  return (
    words >= FEW_WORDS &&
    words <= SHORT &&
    isPlain(structure) &&
    author >= 0.03 &&
    author > 2 * reader
  );
}

function questionCues(structure: Structure, { title }: Reading): Cue[] {
  const { questions, labels, headings, voice } = structure;
  if (questions >= 4 && questions / labels.length >= 0.5)
    return [cue('faq', 'questions', 'headings_are_questions')];
  if (QUESTION.test(title) && headings <= 1 && voice.words <= SHORT)
    return [cue('faq', 'one-question', 'title_is_question')];
  return [];
}

function listCues({ boxes, items, listShare, steps }: Structure): Cue[] {
  const cues: Cue[] = [];
  if (boxes >= 3) cues.push(cue('checklist', 'boxes', 'boxes_to_tick'));
  else if (items >= 5 && listShare >= 0.75)
    cues.push(cue('checklist', 'mostly-lists', 'mostly_lists'));
  if (steps >= 3) cues.push(cue('how-to-article', 'steps', 'numbered_steps'));
  return cues;
}

const isConversation = ({ turns, turnShare }: Structure): boolean => turns >= 4 && turnShare > 0.2;

function voiceCues(structure: Structure, { title }: Reading): Cue[] {
  if (isConversation(structure)) return [cue('podcast', 'turns', 'speakers_take_turns')];
  const cues: Cue[] = [];
  if (speaksToReader(structure))
    cues.push(cue('how-to-article', 'reader-voice', 'speaks_to_reader'));
  if (speaksForAuthors(structure))
    cues.push(cue('thought-leadership-article', 'author-voice', 'speaks_for_authors'));
  if (isShortPraise(structure) && !QUESTION.test(title))
    cues.push(cue('testimonial', 'short-praise', 'short_praise'));
  return cues;
}

/** Formats that an entry is made like, whatever its language. */
export function structureCues(structure: Structure, reading: Reading): Cue[] {
  const { byline, blanks, showsVideo, opensWithMoment, voice } = structure;
  const isTalk = isConversation(structure);
  const cues = [
    ...voiceCues(structure, reading),
    ...listCues(structure),
    ...questionCues(structure, reading),
  ];
  const add = (format: string, kind: CueKind, code: EvidenceCode) =>
    cues.push(cue(format, kind, code));
  if (byline) add('thought-leadership-article', 'byline', 'byline');
  if (blanks >= 3) add('template', 'blanks', 'blanks_to_fill');
  if (showsVideo && voice.words <= SHORT) add('video', 'embedded-video', 'shows_video');
  if (opensWithMoment && !isTalk) add('webinar', 'when-and-where', 'date_and_place');
  if (isNumbered(reading.title))
    add(isTalk ? 'podcast' : 'newsletter', 'numbered', 'title_is_numbered');
  return cues;
}
