import { describe, expect, it } from 'vitest';

import { signal } from '../../../tests/support/signals';
import { modelOf, smallCatalogue, stranger } from '../../../tests/support/small-library';

describe('stage_fit and intent_match', () => {
  const model = modelOf(
    smallCatalogue({
      proof: { tags: { stages: ['convert'], intents: ['validate'] } },
      basics: { tags: { stages: ['reach'], intents: ['learn-how'] } },
      both: { tags: { stages: ['reach', 'convert'], intents: ['learn-how', 'validate'] } },
      none: {},
    }),
  );
  const state = {
    ...stranger,
    stages: new Map([
      ['reach', 0.2],
      ['convert', 0.8],
    ]),
    intents: new Map([['validate', 0.9]]),
    stageConfidence: 1,
    intentConfidence: 1,
  };

  it.each(['stage_fit', 'intent_match'])('%s speaks for entries of the likeliest term', (name) => {
    const fit = signal(name, model, { state });
    expect(fit.score(0)).toBeGreaterThan(fit.score(2));
    expect(fit.score(2)).toBeGreaterThan(fit.score(1));
    expect(fit.score(3)).toBe(0);
  });

  it('count less the less is known', () => {
    const sure = signal('stage_fit', model, { state }).score(0);
    const unsure = signal('stage_fit', model, { state: { ...state, stageConfidence: 0 } }).score(0);
    expect(unsure).toBeCloseTo(sure / 8);
  });

  it('name the term and its probability', () => {
    expect(signal('stage_fit', model, { state }).evidence(2)).toEqual({
      term: 'convert',
      probability: 0.8,
    });
  });
});
