import { expect, it } from 'vitest';

import { commandOf } from './keys';

const pressed = (key: string, held = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});
const inside = (...tags: string[]) => ({
  closest: (selector: string) =>
    tags.some((tag) => selector.split(', ').includes(tag)) ? ({} as never) : null,
});

it('are letters in any case, and leave what is typed or held with others alone', () => {
  expect(commandOf(pressed('j'), inside())).toBe('next');
  expect(commandOf(pressed('J'), inside())).toBe('next');
  expect(commandOf(pressed('?'), inside())).toBe('help');
  expect(commandOf(pressed('j'), inside('input'))).toBeNull();
  expect(commandOf(pressed('a', { ctrlKey: true }), inside())).toBeNull();
  expect(commandOf(pressed('x'), inside())).toBeNull();
});

it('leave Enter to the button that has the focus', () => {
  expect(commandOf(pressed('Enter'), inside())).toBe('accept');
  expect(commandOf(pressed('Enter'), inside('button'))).toBeNull();
  expect(commandOf(pressed('s'), inside('button'))).toBe('skip');
});
