import { expect, it } from 'vitest';

import { LANGUAGES } from './languages';
import { termsOf } from './terms-of';

it('are stems without stop words, in the order of the text', () => {
  expect(termsOf('The pumps are pumping', 'en')).toEqual(['pump', 'pump']);
  expect(termsOf('Les installations électriques', 'fr')).toEqual(['install', 'électr']);
  expect(termsOf('Die Wartungen', 'de')).toEqual(['wartung']);
});

it('are words as they stand where the language is not known', () => {
  expect(termsOf('Die pompe IST kapot', 'af')).toEqual(['die', 'pompe', 'ist', 'kapot']);
});

it('are pairs of characters where words are not set apart', () => {
  expect(termsOf('検査表 2', 'ja')).toEqual(['検査', '査表']);
});

it('no word of any script breaks a stemmer', () => {
  const words = ['призначене', 'электричество', 'ηλεκτρισμός', 'ا', 'अंतर्राष्ट्रीय', 'ıİşÇ', 'ß'];
  for (const language of LANGUAGES.keys()) {
    for (const word of [...words, 'e'.repeat(40), 'yyyy', 'ing', 'ies']) {
      expect(() => termsOf(word, language), `${language}: ${word}`).not.toThrow();
    }
  }
});
