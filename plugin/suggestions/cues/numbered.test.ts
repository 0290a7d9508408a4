import { expect, it } from 'vitest';

import { isNumbered } from './numbered';

it.each(['harbour notes #12', 'this week 345', 'bulletin no. 7', 'zpravodaj č. 256'])(
  '%s is one issue of many',
  (title) => expect(isNumbered(title)).toBe(true),
);

it.each(['our plans for 2026', 'lesson 3', 'part 2', 'harbour 4.1', 'ten tips', '12 ways to save'])(
  '%s is not',
  (title) => expect(isNumbered(title)).toBe(false),
);
