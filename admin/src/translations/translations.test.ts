import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';

import de from './de';
import en from './en';
import es from './es';
import fr from './fr';
import { loadTranslations } from './load-translations';
import pt from './pt';

const languages = { fr, de, es, pt };

/** The names of what a message leaves open, such as `count`. */
const argumentsOf = (elements: MessageFormatElement[]): string[] =>
  elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const inside =
      element.type === TYPE.select || element.type === TYPE.plural
        ? Object.values(element.options).flatMap(({ value }) => argumentsOf(value))
        : [];
    return [element.value, ...inside];
  });

const argumentsOfEach = (strings: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(strings).map(([id, message]) => [
      id,
      [...new Set(argumentsOf(parse(message)))].sort(),
    ]),
  );

describe.each(Object.entries(languages))('the language %s', (_code, strings) => {
  it('says everything', () => {
    expect(Object.keys(strings)).toEqual(Object.keys(en));
    expect(Object.values(strings).filter((string) => string.trim() === '')).toEqual([]);
  });

  it('leaves open what English leaves open', () => {
    expect(argumentsOfEach(strings)).toEqual(argumentsOfEach(en));
  });
});

/** As the files of a language write them: reading them as JSON would keep the last of two. */
const writtenIds = (language: string): string[] => {
  const folder = path.join(import.meta.dirname, language);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      return Array.from(text.matchAll(/^ {2}"([^"]+)":/gm), ([, id = '']) => id);
    });
};

describe('the translations', () => {
  it.each(['en', ...Object.keys(languages)])('say each thing once in %s', (language) => {
    expect(writtenIds(language)).toHaveLength(Object.keys(en).length);
  });

  it('are served under the name of the plugin, and none in a language that it does not speak', async () => {
    const [french, klingon] = await loadTranslations(['fr', 'tlh']);
    expect(french?.data['lifecycle-map.plugin.name']).toBe(fr['plugin.name']);
    expect(klingon).toEqual({ locale: 'tlh', data: {} });
  });

  it('speak to Portugal and to Brazil alike', async () => {
    const [portugal, brazil] = await loadTranslations(['pt', 'pt-BR']);
    expect(Object.keys(brazil?.data ?? {})).toHaveLength(Object.keys(en).length);
    expect(brazil?.data).toEqual(portugal?.data);
  });
});
