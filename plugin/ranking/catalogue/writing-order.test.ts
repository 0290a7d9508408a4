import { describe, expect, it } from 'vitest';

import { WritingOrder } from './writing-order';

const orderOf = (...written: [item: number, type: string, at: number][]): WritingOrder => {
  const order = new WritingOrder((left, right) => left - right);
  for (const [item, type, at] of written) order.put(item, type, at);
  return order;
};

describe('the order of writing', () => {
  it('says what was written before and after, however entries came in', () => {
    const order = orderOf([3, 'article', 30], [1, 'article', 10], [2, 'article', 20]);
    expect([order.beside(2, 1, 9), order.beside(2, -1, 9)]).toEqual([[3], [1]]);
    expect([order.beside(1, 1, 9), order.beside(3, -1, 9)]).toEqual([
      [2, 3],
      [2, 1],
    ]);
    expect([order.beside(1, 1, 1), order.beside(3, -1, 1)]).toEqual([[2], [2]]);
    expect([order.beside(3, 1, 9), order.beside(1, -1, 9)]).toEqual([[], []]);
  });

  it('is kept apart by content type', () => {
    const order = orderOf([1, 'article', 10], [2, 'course', 15], [3, 'article', 20]);
    expect([order.beside(1, 1, 1), order.beside(2, 1, 1)]).toEqual([[3], []]);
  });

  it('takes an item in several locales for as old as the first', () => {
    const order = orderOf([1, 'article', 10], [2, 'article', 20], [1, 'article', 30]);
    expect(order.beside(1, 1, 1)).toEqual([2]);
  });

  it('closes the gap that a removed entry leaves', () => {
    const order = orderOf([1, 'article', 10], [2, 'article', 20], [3, 'article', 30]);
    expect(order.beside(1, 1, 1)).toEqual([2]);
    order.remove(2);
    expect([order.beside(1, 1, 1), order.beside(2, 1, 1)]).toEqual([[3], []]);
    order.remove(99);
  });

  it('breaks ties as it was told', () => {
    expect(orderOf([2, 'article', 10], [1, 'article', 10]).beside(1, 1, 1)).toEqual([2]);
  });
});
