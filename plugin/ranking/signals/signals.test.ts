import { describe, expect, it } from 'vitest';

import { followPaths, plain, signal } from '../../../tests/support/signals';
import { modelOf, requestOf, smallCatalogue } from '../../../tests/support/small-library';
import { candidatesOf } from '../candidates';
import { SIGNALS } from './signals';

describe.each(SIGNALS.map(({ name }) => name))('%s', (name) => {
  const model = followPaths(plain(), [0, 1, 2], [0, 2], [3, 0, 1]);

  it('adds to a list of candidates what it scores of each', () => {
    const ready = signal(name, model, { read: [3, 0] });
    const totals = new Float64Array(model.catalogue.size);
    const candidates = candidatesOf(requestOf(), model.catalogue);
    ready.addTo(totals, 2, candidates);
    expect([...totals]).toEqual([...totals.keys()].map((item) => 2 * ready.score(item)));
  });

  it('is ready for an empty library, and finite for an empty journey', () => {
    expect(() => signal(name, modelOf(smallCatalogue({})))).not.toThrow();
    const scores = [0, 1, 2, 3, 4].map((item) => signal(name, model).score(item));
    expect(scores.every(Number.isFinite)).toBe(true);
  });
});
