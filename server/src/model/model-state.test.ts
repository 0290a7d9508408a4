import { describe, expect, it } from 'vitest';

import {
  buildTarget,
  projectionsOf,
  transition,
  type ModelEvent,
  type ModelState,
} from './model-state';

type State = ModelState<string>;
type Event = ModelEvent<string>;

const empty: State = { name: 'empty', current: 'a' };
const building: State = { name: 'building', current: 'a' };
const ready: State = { name: 'ready', current: 'a' };
const outdated: State = { name: 'outdated', current: 'a', next: 'b' };
const rebuilding: State = { name: 'rebuilding', current: 'a', next: 'b' };
const stopped: State = { name: 'stopped', current: 'a' };
const all = [empty, building, ready, outdated, rebuilding, stopped];

const build: Event = { type: 'build' };
const stop: Event = { type: 'stop' };
const outdate: Event = { type: 'outdate', next: 'b' };
const reset: Event = { type: 'reset', current: 'c' };
const built = (projection: string, isComplete = true): Event => ({
  type: 'built',
  projection,
  isComplete,
});

describe('the state of the model', () => {
  it.each<[State, Event, State]>([
    [empty, build, building],
    [building, built('a'), ready],
    [ready, outdate, outdated],
    [outdated, build, rebuilding],
    [rebuilding, built('b'), { name: 'ready', current: 'b' }],
  ])('goes from $name on $type', (from, event, to) => {
    expect(transition(from, event)).toEqual(to);
  });

  it('stays with what it has when a build fails', () => {
    expect(transition(building, built('a', false))).toEqual(ready);
    expect(transition(rebuilding, built('b', false))).toEqual(ready);
  });

  it.each(all.filter((state) => state !== stopped))('is empty after a reset of $name', (state) => {
    expect(transition(state, reset)).toEqual({ name: 'empty', current: 'c' });
  });

  it.each(all)('is stopped after a stop of $name, and stays so', (state) => {
    expect(transition(state, stop)).toEqual(stopped);
    expect(transition(stopped, reset)).toBe(stopped);
    expect(transition(stopped, build)).toBe(stopped);
  });

  it('ignores the end of a build that began before a reset', () => {
    const again = transition(transition(rebuilding, reset), build);
    expect(again).toEqual({ name: 'building', current: 'c' });
    expect(transition(again, built('a'))).toBe(again);
    expect(transition(again, built('b'))).toBe(again);
  });

  it.each<[State, Event]>([
    [building, build],
    [ready, build],
    [rebuilding, build],
    [empty, outdate],
    [building, outdate],
    [outdated, outdate],
    [rebuilding, outdate],
    [empty, built('a')],
    [ready, built('a')],
    [outdated, built('b')],
  ])('ignores at $name the event $type', (state, event) => {
    expect(transition(state, event)).toBe(state);
  });

  it('builds the current projection at first, and the next one later', () => {
    expect(all.map(buildTarget)).toEqual(['a', 'a', null, 'b', 'b', null]);
  });

  it('learns with both projections while there are two', () => {
    expect(all.map((state) => projectionsOf(state).join(''))).toEqual([
      'a',
      'a',
      'a',
      'ab',
      'ab',
      'a',
    ]);
  });
});
