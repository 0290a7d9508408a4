import type { Page } from '../../text/page';

const BOLD_LABEL = /^\*\*([^*\n]{2,60}?)\s*[:：]?\*\*\s*[:：]?/u;
const ENDS_SENTENCE = /[.!…。！,;:：]$/u;
const MOST_WORDS = 5;
const LONGEST = 50;

/** A line that stands alone and is too short for a sentence: a heading that is not marked as one. */
const isBare = (paragraph: string): boolean =>
  paragraph.length <= LONGEST &&
  paragraph.split(/\s+/).length <= MOST_WORDS &&
  !ENDS_SENTENCE.test(paragraph);

/** What divides a text: its headings, the bold words that start a paragraph (`**Goals:** …`), and short lines of their own. */
export const labelsOf = ({ headings, paragraphs }: Page): string[] => [
  ...headings,
  ...paragraphs.flatMap((paragraph) => {
    const bold = BOLD_LABEL.exec(paragraph)?.[1];
    if (bold !== undefined) return [bold];
    return isBare(paragraph) ? [paragraph] : [];
  }),
];
