import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { escapeCell, joinTerms, splitTerms, unescapeCell } from './cells';

describe('a cell', () => {
  it.each(['=1+1', '+49', '-1', '@home', '\tx', '\rx', '\nx', '\n=1', ' \n +1', "'=1", '＝1'])(
    'that a spreadsheet would run (%j) is text, and reads as it was',
    (text) => {
      expect(escapeCell(text)).toBe(`'${text}`);
      expect(unescapeCell(escapeCell(text))).toBe(text);
    },
  );

  it.each(['plain', '', "'quoted'", 'a=b'])('that is harmless (%j) stays as it is', (text) => {
    expect(escapeCell(text)).toBe(text);
    expect(unescapeCell(text)).toBe(text);
  });

  it('reads as it was, whatever it says', () => {
    const start = fc.constantFrom('', "'", "''", '=', '+', '-', '@', '\t', '\r', '\n', ' ');
    fc.assert(
      fc.property(start, fc.string(), (prefix, rest) => {
        expect(unescapeCell(escapeCell(prefix + rest))).toBe(prefix + rest);
      }),
    );
  });
});

describe('the terms in a cell', () => {
  it('are separated by |, and may have spaces around them', () => {
    expect(splitTerms('reach | nurture')).toEqual(['reach', 'nurture']);
    expect(splitTerms('')).toEqual([]);
    expect(splitTerms(' | ')).toEqual([]);
  });

  it('read as they were, whatever they are called', () => {
    const term = fc
      .string({ unit: fc.constantFrom('a', 'b', '|', '\\', ' '), minLength: 1 })
      .filter((text) => text.trim() === text && text !== '');
    fc.assert(
      fc.property(fc.array(term), (terms) => {
        expect(splitTerms(joinTerms(terms))).toEqual(terms);
      }),
    );
  });
});
