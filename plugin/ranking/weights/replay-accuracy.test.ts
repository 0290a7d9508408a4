import { expect, it } from 'vitest';

import { ReplayAccuracy } from './replay-accuracy';

const test = (place: number, popularPlace = 50) => ({ place, popularPlace, candidates: 60 });

it('says nothing before the first test', () => {
  expect(new ReplayAccuracy().read()).toEqual({
    tests: 0,
    hitRate10: null,
    popularHitRate10: null,
    candidates: 0,
  });
});

it('counts what stood among the first ten, of the latest thousand', () => {
  const accuracy = new ReplayAccuracy();
  for (let run = 0; run < 500; run += 1) accuracy.add(test(1));
  for (let run = 0; run < 750; run += 1) accuracy.add(test(11, 10));
  expect(accuracy.read()).toMatchObject({ tests: 1_000, hitRate10: 0.25, popularHitRate10: 0.75 });
});

it('goes on where it was stored, and refuses what is damaged', () => {
  const accuracy = new ReplayAccuracy();
  accuracy.add(test(3));
  const restored = new ReplayAccuracy();
  restored.restore(JSON.parse(JSON.stringify(accuracy.store())));
  expect(restored.read()).toEqual(accuracy.read());
  expect(() => restored.restore([[1]])).toThrow('damaged');
});
