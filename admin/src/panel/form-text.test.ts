import { expect, it } from 'vitest';

import { formText } from './form-text';

it('keeps text and blocks of a form, not relations, media, numbers or what is empty', () => {
  const blocks = [{ type: 'paragraph', children: [{ type: 'text', text: 'Hello' }] }];
  expect(
    formText({
      id: 'x',
      title: 'Hello',
      slug: '',
      body: blocks,
      price: 3,
      cover: { id: 1 },
      tags: { connect: [], disconnect: [] },
      links: [{ __component: 'a.b' }],
    }),
  ).toEqual({ title: 'Hello', body: blocks });
});
