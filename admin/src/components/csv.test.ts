import { expect, it } from 'vitest';

import { toCsv } from './csv';

it('escapes what a spreadsheet would run as a formula, and leaves numbers alone', () => {
  const dangerous = ['=1+1', '+1', '-1', '@sum', '\tx', '\rx'];
  for (const text of dangerous) expect(toCsv([[text]])).toBe(`"'${text}"`);
  expect(toCsv([['plain', -3, null]])).toBe('plain,-3,');
});

it('quotes what holds separators, quotes or lines', () => {
  expect(toCsv([['a,b', 'say "hi"', 'x\ny']])).toBe('"a,b","say ""hi""","x\ny"');
});
