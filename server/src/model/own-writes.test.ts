import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { OwnWrites } from './own-writes';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const write = (ownWrites: OwnWrites, result: Promise<string>) =>
  ownWrites.follow(
    () => result,
    () => {},
  );

test('everything is written until now when nothing is on its way', () => {
  expect(new OwnWrites().writtenUntil).toBe(1_000);
});

test('everything is written until the earliest write began that is on its way', async () => {
  const ownWrites = new OwnWrites();
  let answer: (written: string) => void = () => {};
  const done = write(ownWrites, new Promise((resolve) => (answer = resolve)));
  vi.setSystemTime(2_000);
  const second = write(ownWrites, Promise.resolve('stored'));
  expect(ownWrites.writtenUntil).toBe(1_000);
  await second;
  expect(ownWrites.writtenUntil).toBe(1_000);
  answer('stored');
  await done;
  expect(ownWrites.writtenUntil).toBe(2_000);
});

test('a write that failed is not on its way', async () => {
  const ownWrites = new OwnWrites();
  await expect(write(ownWrites, Promise.reject(new Error('away')))).rejects.toThrow('away');
  vi.setSystemTime(2_000);
  expect(ownWrites.writtenUntil).toBe(2_000);
});

test('what was written is handed on before it counts as written', async () => {
  const ownWrites = new OwnWrites();
  let untilThen = 0;
  await ownWrites.follow(
    () => Promise.resolve(vi.setSystemTime(2_000)),
    () => (untilThen = ownWrites.writtenUntil),
  );
  expect(untilThen).toBe(1_000);
});
