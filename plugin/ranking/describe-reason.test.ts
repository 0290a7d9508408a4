import { describe, expect, it } from 'vitest';

import { describeReason, type Names } from './describe-reason';
import type { RankedReason } from './ranked-item';

const names: Names = {
  term: (key) => key.toUpperCase(),
  title: (item) => (item === 1 ? 'Pumps' : null),
};
const say = (reason: Partial<RankedReason>, locale = 'en'): string =>
  describeReason({ code: 'fresh', contribution: 1, evidence: {}, ...reason }, names, locale);

describe('the sentence of a reason', () => {
  it('counts contacts from five up, and says it in general below', () => {
    const evidence = { because: 1, followers: 5, contacts: 9 };
    expect(say({ code: 'next_in_journeys', evidence })).toBe(
      '5 of 9 contacts who read “Pumps” went on to this.',
    );
    expect(say({ code: 'next_in_journeys', evidence: { ...evidence, followers: 4 } })).toBe(
      'Contacts who read “Pumps” went on to this.',
    );
    expect(say({ code: 'popular_now', evidence: { contacts: 4 } })).toBe('It is popular now.');
  });

  it('names no title that the reader may not know of', () => {
    expect(
      say({ code: 'next_in_journeys', evidence: { because: 2, followers: 9, contacts: 9 } }),
    ).toBe('Contacts who read the same went on to this.');
  });

  it('is in the language of the locale where translated, else in English', () => {
    const reason = { code: 'stage_fit', evidence: { term: 'grow', probability: 0.5 } } as const;
    expect(say(reason, 'fr-CA')).toContain('50');
    expect(say(reason, 'fr-CA')).not.toBe(say(reason, 'en'));
    expect(say(reason, 'xx')).toBe(say(reason, 'en'));
  });

  it('says of what lowers the score that it speaks for others', () => {
    const reason = { code: 'popular_now', evidence: { contacts: 12 } } as const;
    expect(say({ ...reason, contribution: -0.2 })).toBe(
      'What is popular now speaks for other entries rather than for this one.',
    );
    expect(say(reason)).toBe('It is popular now: 12 contacts have read it.');
  });

  it('says why an entry comes before all others', () => {
    const first = (precedence: 'resume' | 'context', because?: number) =>
      say({ code: 'intent_match', evidence: { precedence, because } });
    expect(first('resume')).toBe('This contact has begun it and not finished it yet.');
    expect(first('context', 1)).toBe('It is about the same thing as “Pumps”, which is being read.');
    expect(first('context', 2)).toBe('It is about the same thing as what is being read.');
  });
});
