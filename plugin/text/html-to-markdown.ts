/** Bounded, and never over another `<`, so that no text takes long. */
const TAG = /<(\/?)([a-z][a-z0-9]{0,15})\b[^<>]{0,2000}>/gi;
const INVISIBLE = /<(script|style)\b[^<>]{0,500}>[^<]*<\/\1>|<!--[^<>]*-->|<![a-z][^<>]{0,200}>/gi;
const ENTITY = /&(?:#(\d{1,6})|([a-z]{2,8}));/g;
const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['rsquo', '’'],
  ['hellip', '…'],
]);
const PARAGRAPHS = new Set('p div br tr ul ol table dl dd dt section article header'.split(' '));

const OPENING = new Map([
  ['blockquote', '\n\n> '],
  ['pre', '\n```\n'],
  ['td', ' '],
  ['th', ' '],
]);
const CLOSING = new Map([['pre', '\n```\n']]);

function markOf(tag: string, closes: boolean, ordered: boolean): string {
  if (/^h[1-6]$/.test(tag)) return closes ? '\n\n' : `\n\n${'#'.repeat(Number(tag[1]))} `;
  if (tag === 'li') return closes ? '' : ordered ? '\n1. ' : '\n- ';
  return (closes ? CLOSING : OPENING).get(tag) ?? (PARAGRAPHS.has(tag) ? '\n\n' : '');
}

function decoded(whole: string, code: string | undefined, name: string | undefined): string {
  if (code === undefined) return ENTITIES.get(name ?? '') ?? whole;
  return Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : '';
}

/** Writes the HTML in a text as markdown and leaves what is markdown already. Tags that mean nothing here go. */
export function htmlToMarkdown(text: string): string {
  if (!text.includes('<')) return text;
  let ordered = false;
  return text
    .replace(INVISIBLE, ' ')
    .replace(TAG, (_, slash: string, name: string) => {
      const tag = name.toLowerCase();
      const closes = slash === '/';
      if (tag === 'ol' || tag === 'ul') ordered = tag === 'ol' && !closes;
      return markOf(tag, closes, ordered);
    })
    .replace(ENTITY, decoded);
}
