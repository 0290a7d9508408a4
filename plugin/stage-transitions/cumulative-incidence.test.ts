import { describe, expect, it } from 'vitest';

import { NORMAL_975 } from '../normal-quantile';
import { CumulativeIncidence } from './cumulative-incidence';

type Cause = 'forward' | 'backward' | 'silent';

/** Days and how they ended: 0 for not yet, then forward, backward, silent. */
// prettier-ignore
const STAYS: [number, 0 | 1 | 2 | 3][] = [
  [18, 0], [17, 1], [60, 2], [39, 0], [7, 0], [32, 1], [56, 3], [10, 1], [4, 3], [36, 0],
  [22, 0], [55, 3], [48, 1], [38, 1], [58, 1], [19, 3], [22, 3], [52, 3], [54, 2], [9, 1],
  [7, 0], [50, 2], [57, 3], [48, 1], [15, 2], [24, 0], [13, 0], [36, 2], [7, 3], [5, 1],
  [45, 2], [45, 2], [24, 0], [17, 3], [7, 0], [58, 0], [15, 1], [17, 2], [7, 0], [23, 1],
];

const CAUSES = [null, 'forward', 'backward', 'silent'] as const;

const incidenceOf = (stays: typeof STAYS): CumulativeIncidence<Cause> => {
  const incidence = new CumulativeIncidence<Cause>();
  for (const [days, ending] of stays) incidence.add(days, CAUSES[ending]);
  return incidence;
};

describe('the share of stays that have ended in one way', () => {
  // statsmodels 0.15.0: statsmodels.duration.survfunc.CumIncidenceRight(days, endings), `cinc` and `cinc_se` at the last time
  // that is not after the day.
  it.each([
    [30, 'forward', 0.1705981441398108, 0.06374864553719509],
    [30, 'backward', 0.05792929292929293, 0.03974172119206264],
    [30, 'silent', 0.13930765993265995, 0.05816915721811187],
    [45, 'forward', 0.2431800404099787, 0.07596618017558959],
    [45, 'backward', 0.17373613983181885, 0.07135661017467958],
    [45, 'silent', 0.13930765993265995, 0.05816915721811187],
  ] as const)('by day %d, %s, is that of statsmodels', (day, cause, share, error) => {
    const found = incidenceOf(STAYS).by(day, cause);
    expect(found?.share).toBeCloseTo(share, 12);
    expect(found?.low).toBeCloseTo(Math.max(0, share - NORMAL_975 * error), 10);
    expect(found?.high).toBeCloseTo(share + NORMAL_975 * error, 10);
  });

  it('has the median of statsmodels, whatever the way of ending', () => {
    // statsmodels 0.15.0: SurvfuncRight(days, endings > 0).quantile(0.5)
    expect(incidenceOf(STAYS).median()).toBe(45);
  });

  it('is the plain share where all have ended, and the ways add up to one', () => {
    const ended = STAYS.filter(([, ending]) => ending !== 0);
    const incidence = incidenceOf(ended);
    const shares = (['forward', 'backward', 'silent'] as const).map(
      (cause) => incidence.by(60, cause)?.share ?? NaN,
    );
    const forward = ended.filter(([, ending]) => ending === 1).length / ended.length;
    expect(shares[0]).toBeCloseTo(forward, 12);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('is lower than if silence only kept it from being known', () => {
    const asOpen = STAYS.map(([days, ending]): [number, 0 | 1] => [days, ending === 1 ? 1 : 0]);
    const naive = incidenceOf(asOpen).by(55, 'forward')?.share ?? NaN;
    expect(incidenceOf(STAYS).by(55, 'forward')?.share).toBeLessThan(naive);
  });

  it('is not told of a day that no open stay has reached', () => {
    const young = incidenceOf([
      [3, 1],
      [10, 0],
      [12, 0],
    ]);
    expect(young.by(12, 'forward')?.share).toBeCloseTo(1 / 3, 12);
    expect(young.by(30, 'forward')).toBeNull();
    expect(incidenceOf([]).by(1, 'forward')).toBeNull();
  });
});
