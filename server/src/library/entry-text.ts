/** Limit of the text that similarity reads, in characters. The start of a page names its subject. */
const MAX_TEXT = 20_000;

const textOfNode = (node: unknown): string => {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(textOfNode).join(' ');
  if (typeof node !== 'object' || node === null) return '';
  if ('text' in node && typeof node.text === 'string') return node.text;
  return 'children' in node ? textOfNode(node.children) : '';
};

/** The words of an entry's text fields: plain, markdown, HTML or Strapi's blocks. */
export function entryText(row: Record<string, unknown>, fields: string[]): string {
  return fields
    .map((field) => textOfNode(row[field]))
    .filter((text) => text !== '')
    .join('\n')
    .slice(0, MAX_TEXT)
    .replace(/<[^>]*>/g, ' ');
}
