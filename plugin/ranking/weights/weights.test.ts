import { describe, expect, it } from 'vitest';

import { Learner } from '../learning/learner';
import { SIGNALS } from '../signals/signals';
import { situationOf } from './situation';
import { Weights, type StoredWeights } from './weights';

const COLD = situationOf({ recent: [], session: [], length: 0, pauseMs: null }, new Learner());
const VISITING = situationOf({ recent: [1], session: [1], length: 5, pauseMs: 0 }, new Learner());
/** The first signal that learning may take all weight from. */
const FREE = SIGNALS.findIndex(({ least }) => least === undefined);
const FIRST = SIGNALS[FREE]?.name ?? '';

const gradient = (slope: number): Float64Array => {
  const row = new Float64Array(SIGNALS.length);
  row[FREE] = slope;
  return row;
};
const stepped = (): Weights => {
  const weights = new Weights();
  weights.step(VISITING, gradient(0.5));
  weights.step(COLD, gradient(-0.2));
  return weights;
};

describe('weights', () => {
  it('begin as their priors', () => {
    expect([...new Weights().in(COLD)]).toEqual(SIGNALS.map(({ prior }) => prior));
  });

  it('go up where a signal was right and down where it was wrong, alone', () => {
    const before = new Weights();
    const up = new Weights();
    const down = new Weights();
    up.step(VISITING, gradient(0.5));
    down.step(VISITING, gradient(-0.5));
    const was = before.in(VISITING)[FREE] ?? NaN;
    expect(up.in(VISITING)[FREE]).toBeGreaterThan(was);
    expect(down.in(VISITING)[FREE]).toBeLessThan(was);
    const others = (weights: Weights) => [...weights.in(VISITING)].filter((_, at) => at !== FREE);
    expect(others(up)).toEqual(others(before));
    expect(up.steps).toBe(1);
  });

  it('of the lifecycle never fall below what they began with, whatever people open', () => {
    const weights = new Weights();
    const against = new Float64Array(SIGNALS.length).fill(-1);
    for (let step = 0; step < 500; step += 1) weights.step(VISITING, against);
    SIGNALS.forEach(({ least, prior }, signal) => {
      if (least === undefined) return;
      expect(least).toBe(prior);
      expect(weights.in(VISITING)[signal]).toBe(least);
    });
  });

  it('take shorter and shorter steps', () => {
    const weights = new Weights();
    const lengths = Array.from({ length: 20 }, () => {
      const before = weights.in(VISITING)[FREE] ?? NaN;
      weights.step(VISITING, gradient(0.5));
      return (weights.in(VISITING)[FREE] ?? NaN) - before;
    });
    expect(lengths.every((length) => length > 0)).toBe(true);
    expect(lengths[19]).toBeLessThan((lengths[0] ?? NaN) / 2);
  });

  it('of somebody unknown do not move with what visitors do', () => {
    const weights = new Weights();
    weights.step(VISITING, gradient(0.5));
    expect(weights.in(COLD)).toEqual(new Weights().in(COLD));
  });

  it('leave out the signals that they are told to', () => {
    expect(new Weights([FIRST]).in(COLD)[FREE]).toBe(0);
  });

  it('are restored as they were stored, and learn on from there', () => {
    const [stored, restored] = [stepped(), new Weights()];
    restored.restore(JSON.parse(JSON.stringify(stored.store())));
    for (const weights of [stored, restored]) weights.step(VISITING, gradient(0.1));
    expect(restored.store()).toEqual(stored.store());
    expect(restored.steps).toBe(3);
  });

  it('keep the prior of a signal that was not stored yet', () => {
    const { steps, signals } = stepped().store();
    const known = Object.entries(signals).filter(([name]) => name !== FIRST);
    const restored = new Weights();
    restored.restore({ steps, signals: Object.fromEntries(known) });
    expect(restored.in(COLD)[0]).toBe(SIGNALS[0]?.prior);
  });

  it.each([
    ['nothing', null],
    ['a text', 'weights'],
    ['steps that are no number', { steps: 'many', signals: {} }],
    ['no signals', { steps: 1 }],
    ['signals that are null', { steps: 1, signals: null }],
    ['a row that is too short', { steps: 1, signals: { [FIRST]: { weights: [1], squares: [1] } } }],
    ['a signal that is null', { steps: 1, signals: { [FIRST]: null } }],
    [
      'a weight that is no number',
      {
        steps: 1,
        signals: { [FIRST]: { weights: Array(6).fill('1'), squares: Array(6).fill(1) } },
      },
    ],
  ])('refuse %s', (_, damaged) => {
    const weights = new Weights();
    expect(() => weights.restore(damaged as unknown as StoredWeights)).toThrow();
    expect(weights.steps).toBe(0);
  });
});
