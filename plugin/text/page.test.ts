import { expect, it } from 'vitest';

import { pageOf } from './page';

it('takes markdown apart', () => {
  const page = pageOf(
    `Title
=====

Two lines
of one paragraph.

- an item
* another
1. a step
2) a step
- [x] a box
> a quote

\`\`\`sh
# no heading
\`\`\`
## What now?`,
  );
  expect(page).toEqual({
    headings: ['Title', 'What now?'],
    paragraphs: ['Two lines of one paragraph.'],
    items: ['an item', 'another'],
    steps: ['a step', 'a step'],
    boxes: ['a box'],
    quotes: ['a quote'],
    codeBlocks: 1,
  });
});

it('an empty text is an empty page', () => {
  expect(Object.values(pageOf('')).flat()).toEqual([0]);
});
