import type { LanguagePhrases } from '../lexicon/phrases-of';
import type { Reading } from '../reading';
import { speakerTurns } from './speakers';
import { voiceOf, type Voice } from './voice';

/** How an entry is made, in numbers. */
export interface Structure {
  voice: Voice;
  headings: number;
  /** Headings that end in a question mark. */
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
}

export const QUESTION = /[?？؟]\s*$/;
const BYLINE =
  /^(?:authors?|by|posted by|written by|auteurs?|par|autor(?:en|es|a)?|von|por|autore|作者|著者|автор(?:ы|и)?)\s*[:：]|^by \p{L}+ \p{L}+|^editor'?s note/u;

export function structureOf(reading: Reading, phrases: LanguagePhrases[]): Structure {
  const { page, text, markdown } = reading;
  const lines = markdown.split('\n').filter((line) => line.trim() !== '');
  const turns = speakerTurns(lines);
  const [items, boxes, steps] = [page.items.length, page.boxes.length, page.steps.length];
  const parts = items + boxes + steps + page.paragraphs.length;
  return {
    voice: voiceOf(text, phrases),
    headings: page.headings.length,
    questions: page.headings.filter((heading) => QUESTION.test(heading)).length,
    paragraphs: page.paragraphs.length,
    items,
    boxes,
    steps,
    codeBlocks: page.codeBlocks,
    listShare: (items + boxes) / Math.max(1, parts),
    turns,
    turnShare: turns / Math.max(1, lines.length),
    byline: BYLINE.test(text),
  };
}
