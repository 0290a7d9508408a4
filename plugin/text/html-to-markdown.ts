import { Parser } from 'htmlparser2';

const PARAGRAPHS = new Set('p div br tr ul ol table dl dd dt section article header'.split(' '));
const UNSEEN = new Set(['script', 'style', 'template', 'head']);
const MARKS = new Map([
  ['blockquote', '\n\n> '],
  ['pre', '\n```\n'],
  ['td', ' '],
  ['th', ' '],
]);
const HEADING = /^h([1-6])$/;

/** Writes what it is told of as markdown. */
class MarkdownWriter {
  private readonly parts: string[] = [];
  /** The lists that are open, and whether each is numbered. */
  private readonly lists: boolean[] = [];
  /** Where the tags that nobody sees were opened. */
  private readonly unseen: number[] = [];

  open(tag: string): void {
    if (UNSEEN.has(tag)) this.unseen.push(this.parts.length);
    if (tag === 'ol' || tag === 'ul') this.lists.push(tag === 'ol');
    const level = HEADING.exec(tag)?.[1];
    if (level !== undefined) this.write(`\n\n${'#'.repeat(Number(level))} `);
    else if (tag === 'li') this.write(this.lists.at(-1) ? '\n1. ' : '\n- ');
    else this.write(MARKS.get(tag) ?? (PARAGRAPHS.has(tag) ? '\n\n' : ''));
  }

  /** @param isImplied whether only the end of the text closes it: then it was a word about a tag and no tag */
  close(tag: string, isImplied: boolean): void {
    if (UNSEEN.has(tag)) {
      const opened = this.unseen.pop() ?? this.parts.length;
      if (!isImplied) this.parts.length = opened;
    }
    if (tag === 'ol' || tag === 'ul') this.lists.pop();
    if (tag === 'pre') this.write('\n```\n');
    else if (HEADING.test(tag) || PARAGRAPHS.has(tag)) this.write('\n\n');
  }

  write(text: string): void {
    this.parts.push(text);
  }

  toString(): string {
    return this.parts.join('');
  }
}

/** Writes the HTML in a text as markdown and leaves what is markdown already. Tags that mean nothing here go. */
export function htmlToMarkdown(text: string): string {
  if (!text.includes('<')) return text;
  const writer = new MarkdownWriter();
  const parser = new Parser({
    onopentagname: (tag) => writer.open(tag),
    onclosetag: (tag, isImplied) => writer.close(tag, isImplied),
    ontext: (words) => writer.write(words),
  });
  parser.end(text);
  return writer.toString();
}
