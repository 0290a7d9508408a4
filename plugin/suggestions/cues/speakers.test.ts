import { expect, it } from 'vitest';

import { speakerTurns } from './speakers';

it('counts turns, however names are set', () => {
  expect(speakerTurns(['**Ada:** Hello', '**Ben**: Hi', '**Ada:** Well'])).toBe(3);
  expect(speakerTurns(['Ada Min: Hello', 'Ben: Hi', 'Ada Min: Well'])).toBe(3);
});

it('takes neither a monologue nor a glossary for a conversation', () => {
  expect(speakerTurns(['Note: one', 'Note: two', 'Note: three'])).toBe(0);
  expect(
    speakerTurns(Array.from({ length: 20 }, (_, i) => `Term${'abcdefghijklmnopqrst'[i]}: what`)),
  ).toBe(0);
  expect(speakerTurns(['Speaker: Ada', 'Track: Two'])).toBe(0);
});
