import { blocksOf, type Page } from './pages';

/** A command of the documentation, with what the page shows below it as the answer. */
export interface Command {
  /** One line, without comments. */
  command: string;
  answer: string | null;
}

const linesOf = (text: string): string[] =>
  text
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map((line) =>
      line
        .replace(/ +# .*$/, '')
        .replace(/ {2,}/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');

/** The commands of a page, in its order. An answer is the JSON that stands right below its block. */
export function commandsOf(page: Page): Command[] {
  const blocks = blocksOf(page);
  return blocks.flatMap((block, index) => {
    if (block.lang !== 'bash') return [];
    const below = page.text.slice(page.text.indexOf(block.raw) + block.raw.length).trimStart();
    const answer = below.startsWith('```json') ? (blocks[index + 1]?.text ?? null) : null;
    return linesOf(block.text).map((command) => ({ command, answer }));
  });
}
