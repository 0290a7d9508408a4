/** What a page is made of, each kind in its own order. */
export interface Page {
  headings: string[];
  paragraphs: string[];
  /** Items of lists without an order. */
  items: string[];
  /** Items of numbered lists. */
  steps: string[];
  /** Items with a box to tick. */
  boxes: string[];
  quotes: string[];
  codeBlocks: number;
}

type Part = Exclude<keyof Page, 'codeBlocks'>;

const FENCE = /^\s*(?:```|~~~)/;
const UNDERLINE = /^(?:={3,}|-{3,})\s*$/;
/** What a line starts with, and which part it then belongs to; the first that fits. */
const MARKS: [RegExp, Part][] = [
  [/^ {0,3}#{1,6} /, 'headings'],
  [/^\s*(?:[-*+•] |\d{1,2}[.)] )?\s*(?:\[[ xX]\]|[☐☑✅✔]) /, 'boxes'],
  [/^\s*[-*+•–] /, 'items'],
  [/^\s*\d{1,2}[.)] /, 'steps'],
  [/^ {0,3}> ?/, 'quotes'],
];

const emptyPage = (): Page => ({
  headings: [],
  paragraphs: [],
  items: [],
  steps: [],
  boxes: [],
  quotes: [],
  codeBlocks: 0,
});

/** Reads lines into a page, a paragraph over as many lines as it has. */
class PageReader {
  readonly page = emptyPage();
  private inCode = false;
  private paragraph: string[] = [];

  read(line: string): void {
    if (FENCE.test(line)) this.toggleCode();
    else if (this.inCode) return;
    else if (UNDERLINE.test(line)) this.endParagraph('headings');
    else if (line.trim() === '') this.endParagraph('paragraphs');
    else this.readMarked(line);
  }

  endParagraph(part: Part): void {
    if (this.paragraph.length > 0) this.page[part].push(this.paragraph.join(' '));
    this.paragraph = [];
  }

  private toggleCode(): void {
    this.endParagraph('paragraphs');
    this.inCode = !this.inCode;
    if (this.inCode) this.page.codeBlocks += 1;
  }

  private readMarked(line: string): void {
    const mark = MARKS.find(([pattern]) => pattern.test(line));
    if (mark === undefined) {
      this.paragraph.push(line.trim());
      return;
    }
    const [pattern, part] = mark;
    this.endParagraph('paragraphs');
    this.page[part].push(line.replace(pattern, '').trim());
  }
}

/** Takes a markdown text apart. */
export function pageOf(markdown: string): Page {
  const reader = new PageReader();
  for (const line of markdown.split('\n')) reader.read(line);
  reader.endParagraph('paragraphs');
  return reader.page;
}
