import { htmlToMarkdown } from './html-to-markdown';

const property = (node: object, name: string): unknown =>
  Object.entries(node).find(([key]) => key === name)?.[1];

const inlineText = (node: unknown): string => {
  if (Array.isArray(node)) return node.map(inlineText).join('');
  if (typeof node !== 'object' || node === null) return '';
  const text = property(node, 'text');
  return typeof text === 'string' ? text : inlineText(property(node, 'children'));
};

const listText = (list: object): string => {
  const items = property(list, 'children');
  const mark = property(list, 'format') === 'ordered' ? '1.' : '-';
  return (Array.isArray(items) ? items : [])
    .map((item: unknown) =>
      typeof item === 'object' && item !== null && property(item, 'type') === 'list'
        ? listText(item)
        : `${mark} ${inlineText(item)}`,
    )
    .join('\n');
};

const blockText = (block: unknown): string => {
  if (typeof block !== 'object' || block === null) return '';
  switch (property(block, 'type')) {
    case 'heading':
      return `${'#'.repeat(Number(property(block, 'level')) || 1)} ${inlineText(block)}`;
    case 'list':
      return listText(block);
    case 'quote':
      return `> ${inlineText(block)}`;
    case 'code':
      return `\`\`\`\n${inlineText(block)}\n\`\`\``;
    default:
      return inlineText(block);
  }
};

/** What a text field holds as markdown: plain text, markdown, HTML, or Strapi's blocks. Anything else is `''`. */
export function fieldMarkdown(value: unknown): string {
  if (typeof value === 'string') return htmlToMarkdown(value);
  return Array.isArray(value) ? value.map(blockText).join('\n\n') : '';
}
