import { describe, expect, it } from 'vitest';

import { TraitGroups } from './trait-groups';

describe('contacts who share a trait', () => {
  it('are told to each other, and nobody to themselves', () => {
    const groups = new TraitGroups();
    for (const contact of [1, 2, 3]) groups.put(contact, 'role', 'cfo');
    groups.put(4, 'role', 'technician');
    expect(groups.like({ role: 'cfo' }, 2)).toEqual([[1, 3]]);
    expect(groups.like({ role: 'cfo' }, null)).toEqual([[1, 2, 3]]);
  });

  it('share it no more once one has another value, or none', () => {
    const groups = new TraitGroups();
    for (const contact of [1, 2, 3]) groups.put(contact, 'role', 'cfo');
    groups.put(1, 'role', 'technician');
    groups.put(2, 'role', null);
    expect(groups.like({ role: 'cfo' }, null)).toEqual([[3]]);
    expect(groups.like({ role: 'technician' }, null)).toEqual([[1]]);
  });

  it('do not share what reads the same but is of another kind', () => {
    const groups = new TraitGroups();
    groups.put(1, 'seats', 5);
    groups.put(2, 'seats', '5');
    expect(groups.like({ seats: 5 }, null)).toEqual([[1]]);
  });

  it('are the latest, where they are many', () => {
    const groups = new TraitGroups();
    for (let contact = 1; contact <= 600; contact += 1) groups.put(contact, 'plan', 'pro');
    const [latest = []] = groups.like({ plan: 'pro' }, null);
    expect([latest.length, latest[0], latest.at(-1)]).toEqual([500, 101, 600]);
  });
});
