import { expect, it } from 'vitest';

import { inLanguageOf } from './spoken-languages';

const hello = { en: 'Hello', fr: 'Bonjour', de: 'Hallo', es: 'Hola', pt: 'Olá' };

it.each([
  ['de', 'Hallo'],
  ['pt-BR', 'Olá'],
  ['es_MX', 'Hola'],
  ['FR-ca', 'Bonjour'],
  ['zh-Hans', 'Hello'],
  ['constructor', 'Hello'],
  ['', 'Hello'],
])('the locale “%s” hears “%s”', (locale, heard) => {
  expect(inLanguageOf(locale, hello)).toBe(heard);
});
