import type { LanguagePhrases } from '../lexicon/phrases-of';
import type { Reading } from '../reading';
import { labelsOf } from './labels';
import { namesMoment } from './moments';
import { speakerTurns } from './speakers';
import { voiceOf, type Voice } from './voice';

/** How an entry is made, in numbers. */
export interface Structure {
  voice: Voice;
  headings: number;
  /** What divides the text, headings among it. */
  labels: string[];
  /** Labels that end in a question mark. */
  questions: number;
  paragraphs: number;
  items: number;
  boxes: number;
  steps: number;
  codeBlocks: number;
  /** Items and boxes as a share of all parts of the text. */
  listShare: number;
  /** Turns of speakers, and as a share of the lines. */
  turns: number;
  turnShare: number;
  byline: boolean;
  /** Whether it opens with a day or an hour. */
  opensWithMoment: boolean;
  /** Gaps to be filled in (`[Your name]`, `____`). */
  blanks: number;
  showsVideo: boolean;
}

export const QUESTION = /[?？؟]\s*$/;
const BYLINE =
  /^(?:authors?|by|posted by|written by|auteurs?|par|autor(?:en|es|a)?|von|por|autore|作者|著者|автор(?:ы|и)?)\s*[:：]|^by \p{L}+ \p{L}+|^editor'?s note/u;

/** Where a date that the entry is about stands. */
const OPENING = 250;
const BLANK = /\[\p{Lu}[^\]\n[]{2,40}\](?![([:])|_{4,}|…{2,}|\.{6,}/gu;
const VIDEO = /youtu\.?be|vimeo\.com|<(?:iframe|video)\b|\.(?:mp4|webm)\b|:{2}video\b/i;
/** Characters at the start among which the video of a video entry stands. */
const VIDEO_WITHIN = 1_500;

export function structureOf(reading: Reading, phrases: LanguagePhrases[]): Structure {
  const { page, text, markdown } = reading;
  const lines = markdown.split('\n').filter((line) => line.trim() !== '');
  const turns = speakerTurns(lines);
  const [items, boxes, steps] = [page.items.length, page.boxes.length, page.steps.length];
  const labels = labelsOf(page);
  const parts = items + boxes + steps + page.paragraphs.length;
  return {
    voice: voiceOf(text, phrases),
    headings: page.headings.length,
    labels,
    questions: labels.filter((label) => QUESTION.test(label)).length,
    paragraphs: page.paragraphs.length,
    items,
    boxes,
    steps,
    codeBlocks: page.codeBlocks,
    listShare: (items + boxes) / Math.max(1, parts),
    turns,
    turnShare: turns / Math.max(1, lines.length),
    byline: BYLINE.test(text),
    opensWithMoment: namesMoment(text.slice(0, OPENING)),
    blanks: Array.from(markdown.matchAll(BLANK)).length,
    showsVideo: VIDEO.test(reading.entry.text.slice(0, VIDEO_WITHIN)),
  };
}
