import { describe, expect, it } from 'vitest';

import { diversify, type Kind } from './diversify';

const kind = (format: string | null, topics: string[] = [], contentType = 'article'): Kind => ({
  contentType,
  format,
  topics,
});

/** Best first, each `step` worse than the one before. */
const ranked = (count: number, step: number) =>
  Array.from({ length: count }, (_, item) => ({ item, score: 3 - item * step }));

const itemsOf = (list: { item: number }[]): number[] => list.map(({ item }) => item);

describe('a list of several kinds', () => {
  it('lets something else in where a list would be of one format', () => {
    const list = diversify(ranked(15, 0.05), 5, (item) => kind(item < 5 ? 'webinar' : 'faq'));
    const others = itemsOf(list).filter((item) => item >= 5);
    expect(others.length).toBeGreaterThan(0);
    expect(others.length).toBeLessThan(4);
  });

  it('lets something else in where a list would be on one topic, or of one content type', () => {
    const ofTopic = (item: number) => kind(null, [item < 5 ? 'pumps' : `topic ${item}`]);
    const ofType = (item: number) => kind(null, [], item < 5 ? 'article' : 'demo');
    for (const kindOf of [ofTopic, ofType]) {
      expect(Math.max(...itemsOf(diversify(ranked(15, 0.05), 5, kindOf)))).toBeGreaterThan(4);
    }
  });

  it('keeps copies that are clearly better', () => {
    const list = diversify(ranked(15, 2), 5, (item) => kind(item < 5 ? 'webinar' : 'faq'));
    expect(itemsOf(list)).toEqual([0, 1, 2, 3, 4]);
  });

  it('keeps the best one, and the order of scores', () => {
    const list = diversify(ranked(30, 0.01), 10, (item) => kind(item < 20 ? 'webinar' : 'faq'));
    expect(list[0]?.item).toBe(0);
    expect(itemsOf(list)).toEqual(itemsOf(list).toSorted((left, right) => left - right));
  });

  it('is as long as was asked for, or holds everything', () => {
    const same = () => kind('webinar', ['pumps']);
    expect(diversify(ranked(30, 0), 10, same)).toHaveLength(10);
    expect(itemsOf(diversify(ranked(3, 0), 10, same))).toEqual([0, 1, 2]);
    expect(diversify([], 10, same)).toEqual([]);
  });

  it('changes nothing where entries tell nothing of their kind', () => {
    expect(itemsOf(diversify(ranked(9, 0.01), 3, () => kind(null)))).toEqual([0, 1, 2]);
  });
});
