import { expect, it } from 'vitest';

import { fieldMarkdown } from './field-markdown';

const text = (value: string, rest = {}) => ({ type: 'text', text: value, ...rest });
const item = (value: string) => ({ type: 'list-item', children: [text(value)] });

it('writes Strapi’s blocks as markdown', () => {
  const blocks = [
    { type: 'heading', level: 2, children: [text('Valves')] },
    {
      type: 'paragraph',
      children: [
        text('See '),
        { type: 'link', url: '/x', children: [text('this', { bold: true })] },
      ],
    },
    {
      type: 'list',
      format: 'ordered',
      children: [item('first'), { type: 'list', format: 'unordered', children: [item('inner')] }],
    },
    { type: 'quote', children: [text('Yes')] },
    { type: 'code', children: [text('a = 1')] },
    { type: 'image', image: { url: '/a.png' }, children: [text('')] },
  ];
  expect(fieldMarkdown(blocks)).toBe(
    '## Valves\n\nSee this\n\n1. first\n- inner\n\n> Yes\n\n```\na = 1\n```\n\n',
  );
});

it('anything that holds no text is empty', () => {
  for (const value of [null, undefined, 3, {}, [null, 3, {}]]) {
    expect(fieldMarkdown(value).trim()).toBe('');
  }
});
