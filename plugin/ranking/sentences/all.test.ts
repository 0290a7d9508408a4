import { describe, expect, it } from 'vitest';

import { LEARNED_CODES } from '../reason';
import { sentences } from './all';
import { english } from './en';
import type { Sentences } from './sentences';

type Said = Omit<Sentences, 'subjects'>;

const said: { [Code in keyof Said]: Parameters<Said[Code]>[] } = {
  stageFit: [['Grow', 71]],
  intentMatch: [['Compare', 72]],
  nextCounted: [[73, 74, 'Pumps']],
  next: [['Pumps'], [null]],
  similarJourneysCounted: [[73, 74]],
  similarJourneys: [[]],
  sharedTraits: [[73, 74]],
  together: [['Pumps']],
  beside: [['Pumps']],
  similarContent: [['Pumps'], [null]],
  popularCounted: [[75]],
  popular: [[]],
  fresh: [[0], [1], [76]],
  topicMatch: [['Oil']],
  searchMatch: [[]],
  movesForward: [[78, 79]],
  start: [[]],
  help: [[]],
  resume: [[]],
  context: [['Pumps'], [null]],
  other: [[]],
  against: [['Something']],
  editorial: [
    ['pin', 'Spring'],
    ['boost', 'Spring'],
    ['bury', 'Spring'],
  ],
  exploration: [[]],
  shown: [[1], [77]],
  dismissed: [[]],
};

/** Translated by words of the language. */
const EFFECTS: unknown[] = ['pin', 'boost', 'bury'];

/** Each sentence of a language, with the values that it is about. */
const sentencesOf = (language: Sentences): [string, unknown[]][] => {
  const say = new Map<string, (...values: never[]) => string>(Object.entries(language));
  return Object.entries(said).flatMap(([code, calls]) =>
    calls.map((values): [string, unknown[]] => [
      say.get(code)?.(...(values as never[])) ?? '',
      values,
    ]),
  );
};

describe.each(Object.entries(sentences))('the reasons in the language %s', (code, language) => {
  it('are sentences that name every title and number they are told', () => {
    for (const [sentence, values] of sentencesOf(language)) {
      expect(sentence).toMatch(/^\S.*\.$/);
      expect(sentence).not.toMatch(/null|undefined/);
      const named = values.filter(
        (value) => !EFFECTS.includes(value) && (typeof value === 'string' || Number(value) > 1),
      );
      for (const value of named) expect(sentence).toContain(String(value));
    }
  });

  it('tell what speaks against an entry in words of their own', () => {
    const subjects = Object.values(language.subjects);
    expect(new Set(subjects).size).toBe(LEARNED_CODES.length);
    if (code !== 'en') {
      expect(
        subjects.filter((subject) => Object.values(english.subjects).includes(subject)),
      ).toEqual([]);
    }
  });

  it('are its own, and none says the same as another', () => {
    const own = sentencesOf(language).map(([sentence]) => sentence);
    expect(new Set(own).size).toBe(own.length);
    if (code !== 'en') {
      for (const [english] of sentencesOf(sentences.en)) expect(own).not.toContain(english);
    }
  });
});
