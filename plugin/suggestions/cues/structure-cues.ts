import type { EvidenceCode } from '../evidence';
import type { Cue } from './cue';
import type { Structure } from './structure';

const cue = (format: string, weight: number, code: EvidenceCode): Cue => ({
  format,
  weight,
  code,
  words: [],
});

/** Fewer words than these tell nothing of the voice. */
const SOME_WORDS = 60;
const A_PAGE = 300;

function voiceCues({ voice: { words, reader, author } }: Structure): Cue[] {
  if (words < SOME_WORDS) return [];
  // A few sentences say less of the voice than a page does.
  const lead = (reader - author) * 100 * Math.min(1, words / A_PAGE);
  if (reader > 0.015 && lead > 0.8) {
    return [cue('how-to-article', Math.min(1.2, 0.3 * lead), 'speaks_to_reader')];
  }
  if (author > 0.012 && lead < -0.5) {
    return [cue('thought-leadership-article', Math.min(1.2, -0.3 * lead), 'speaks_for_authors')];
  }
  return [];
}

function listCues({ boxes, items, listShare, steps }: Structure): Cue[] {
  const cues: Cue[] = [];
  if (boxes >= 3) cues.push(cue('checklist', 2.5, 'boxes_to_tick'));
  else if (items >= 5 && listShare >= 0.75) cues.push(cue('checklist', 2.2, 'mostly_lists'));
  if (steps >= 3) cues.push(cue('how-to-article', 1.2, 'numbered_steps'));
  return cues;
}

/** A page of an abstract and nothing else. */
const isShort = ({ headings, paragraphs, items, voice: { words } }: Structure): boolean =>
  headings === 0 && paragraphs > 0 && items < 4 && words >= 40 && words < 320;

/** Formats that an entry is made like, whatever its language. */
export function structureCues(structure: Structure): Cue[] {
  const { turns, turnShare, questions, headings, codeBlocks, prices, byline } = structure;
  const cues = [...listCues(structure), ...voiceCues(structure)];
  if (turns >= 4 && turnShare > 0.2) cues.push(cue('podcast', 3.2, 'speakers_take_turns'));
  if (questions >= 4 && questions / headings >= 0.6) {
    cues.push(cue('faq', 1.8, 'headings_are_questions'));
  }
  if (codeBlocks > 0) {
    cues.push(cue('how-to-article', Math.min(1.5, 0.6 + 0.15 * codeBlocks), 'code'));
  }
  if (headings >= 2) cues.push(cue('how-to-article', 0.5, 'several_headings'));
  if (prices >= 3) cues.push(cue('public-pricing', 0.8, 'prices'));
  if (byline) cues.push(cue('thought-leadership-article', 1.6, 'byline'));
  if (isShort(structure)) cues.push(cue('video', 0.7, 'short_text'));
  return cues;
}
