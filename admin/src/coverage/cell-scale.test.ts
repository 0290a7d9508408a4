import { describe, expect, it } from 'vitest';

import { LEVELS, levelOf, scaleSteps } from './cell-scale';

describe('the shades of the matrix', () => {
  it('cover every count from one to the fullest cell, without overlap', () => {
    for (let most = 1; most <= 200; most += 1) {
      const steps = scaleSteps(most);
      expect(steps.length).toBeLessThanOrEqual(LEVELS);
      expect(steps[0]?.from).toBe(1);
      expect(steps.at(-1)?.to).toBe(most);
      for (const [index, { from, to }] of steps.entries()) {
        expect(to).toBeGreaterThanOrEqual(from);
        expect(from).toBe((steps[index - 1]?.to ?? 0) + 1);
      }
    }
  });

  it('are none when nothing is published', () => {
    expect(scaleSteps(0)).toEqual([]);
    expect(levelOf(0, scaleSteps(0))).toBe(0);
  });

  it('leave an empty cell unshaded and give the fullest the darkest', () => {
    const steps = scaleSteps(12);
    expect(levelOf(0, steps)).toBe(0);
    expect(levelOf(1, steps)).toBe(1);
    expect(levelOf(12, steps)).toBe(LEVELS);
  });
});
