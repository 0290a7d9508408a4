import type { Item } from '../types';

const PLACEHOLDER = /\{\{\s*([\w.]+)\s*\}\}/g;
/** A list's text must not become a program. */
const RUNS = /^(on|srcdoc)/;
const LINKS = /^(href|src)$/;

/** What a path names, of the item or, in short, of its entry. */
function valueAt(item: Item, path: string): string {
  let value: unknown = { ...item.entry, ...item };
  for (const key of path.split('.')) value = (value as Record<string, unknown> | null)?.[key];
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
}

/**
 * A template's content with the values of an item in place of `{{title}}` or `{{entry.cover.url}}`, as text. Without an
 * item, what stands there until it comes.
 */
export function fillTemplate(template: HTMLTemplateElement, item?: Item): Node {
  const content = template.content.cloneNode(true);
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const fill = (text: string): string =>
    // A space that does not collapse keeps the line.
    text.replace(PLACEHOLDER, (_, path: string) => (item ? valueAt(item, path) : '\u00a0'));
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Element)) {
      node.nodeValue = fill(node.nodeValue ?? '');
      continue;
    }
    for (const { name, value } of [...node.attributes]) {
      const filled = fill(value);
      if (filled === value) continue;
      if (item && !RUNS.test(name) && (!LINKS.test(name) || isAddress(filled))) {
        node.setAttribute(name, filled);
      } else node.removeAttribute(name);
    }
  }
  return content;
}

/** Whether something can be followed or loaded, and does not run. */
const isAddress = (text: string): boolean => /^(https?:|mailto:|tel:|[^:\s]+$|[/?#])/i.test(text);
