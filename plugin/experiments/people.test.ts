import { describe, expect, it } from 'vitest';

import { DAY_MS } from '../time';
import { countArms } from './count-arms';
import { participantsOf, type Participation } from './people';

const START = 1_000_000;

const came = (
  contactId: number | null,
  arm: Participation['arm'],
  firstAt = START,
): Participation => ({ contactId, arm, firstAt });

const counted = (participations: Participation[], outcomes: Record<number, number> = {}) =>
  countArms(participantsOf(participations), (contactId) => outcomes[contactId], START);

describe('people in an experiment', () => {
  it('count once, by all ids that became theirs', () => {
    const { counts, crossed } = counted([came(1, 'control'), came(1, 'control', START + 5)]);
    expect(counts.control).toEqual({ contacts: 1, converted: 0 });
    expect(crossed).toBe(0);
  });

  it('count in the arm of their first request when they were in several, and are told', () => {
    const crossing = [came(1, 'treatment', START + 9), came(1, 'control', START + 2)];
    for (const order of [crossing, crossing.toReversed()]) {
      const { counts, crossed } = counted(order, { 1: START + 4 });
      expect(counts.control).toEqual({ contacts: 1, converted: 1 });
      expect(counts.treatment.contacts).toBe(0);
      expect(crossed).toBe(1);
    }
  });

  it('convert only by what they did from their first request on', () => {
    const people = [came(1, 'control', START + 10), came(2, 'control', START + 10)];
    const { counts } = counted(people, { 1: START + 9, 2: START + 10 });
    expect(counts.control).toEqual({ contacts: 2, converted: 1 });
  });

  it('count whether or not they ever sent a touchpoint, and not in the holdout', () => {
    const { counts, crossed } = counted([
      came(null, 'treatment'),
      came(null, 'treatment'),
      came(3, 'holdout'),
      came(3, 'control', START + 1),
    ]);
    expect(counts.treatment).toEqual({ contacts: 2, converted: 0 });
    expect(counts.control.contacts).toBe(0);
    expect(crossed).toBe(0);
  });

  it('are told by the week in which they came, too', () => {
    const { weeks } = counted(
      [came(1, 'control', START - 3), came(2, 'treatment', START + 15 * DAY_MS)],
      { 2: START + 16 * DAY_MS },
    );
    expect(weeks.map(({ control, treatment }) => [control.contacts, treatment.converted])).toEqual([
      [1, 0],
      [0, 0],
      [0, 1],
    ]);
  });
});
