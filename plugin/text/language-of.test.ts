import { expect, it } from 'vitest';

import { languageOf } from './language-of';

const GERMAN = 'Die Pumpe ist alt und sie ist laut, aber wir haben sie, und das ist auch gut so.';

it('is that of the text, even against its locale', () => {
  expect(languageOf(GERMAN, 'en')).toBe('de');
  expect(languageOf(GERMAN, null)).toBe('de');
});

it('is that of the locale where the text does not tell', () => {
  expect(languageOf('Pumpe', 'pt-BR')).toBe('pt');
  expect(languageOf('', 'nb-NO')).toBe('no');
  expect(languageOf('', null)).toBe('');
});
