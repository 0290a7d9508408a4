import { expect, it } from 'vitest';

import { toCsv } from './csv';

it('quotes texts and leaves numbers as they are', () => {
  expect(
    toCsv([
      ['Title', 'Lift'],
      ['A "b", c\nd', -0.25],
      [null, 3],
    ]),
  ).toBe('"Title","Lift"\r\n"A ""b"", c\nd",-0.25\r\n"",3\r\n');
});

it.each(['=1+1', '+1', '-1', '@a', '\tx', '\rx'])('lets no spreadsheet run %j', (text) => {
  expect(toCsv([[text]])).toBe(`"'${text}"\r\n`);
});
