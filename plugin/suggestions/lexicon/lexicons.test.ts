import { describe, expect, it } from 'vitest';

import { defaultTaxonomy } from '../../taxonomy/default-taxonomy';
import { LEXICONS } from './lexicons';

const FORMATS = defaultTaxonomy.formats.map(({ key }) => key);
const INTENTS = defaultTaxonomy.intents.map(({ key }) => key);

describe.each(Object.entries(LEXICONS))('the lexicon of %s', (_, { formats, intents }) => {
  it('speaks of formats and intents that there are', () => {
    expect(FORMATS).toEqual(expect.arrayContaining(Object.keys(formats)));
    expect(INTENTS).toEqual(expect.arrayContaining(Object.keys(intents)));
  });

  it('has no phrase that could match everywhere', () => {
    const phrases = Object.values(formats).flatMap((words) => Object.values(words) as string[]);
    for (const phrase of phrases.flatMap((list) => list.split('|'))) {
      expect(phrase.replace(/[!^*\s]/g, ''), `"${phrase}"`).not.toBe('');
    }
  });
});

it('every language knows every format and every intent', () => {
  for (const { formats, intents } of Object.values(LEXICONS)) {
    expect(Object.keys(formats).sort()).toEqual([...FORMATS].sort());
    expect(Object.keys(intents).sort()).toEqual([...INTENTS].sort());
  }
});
