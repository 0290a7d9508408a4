import { describe, expect, it } from 'vitest';

import { plantedEffects } from './planted-effects';

describe('what moves people on', () => {
  const { moving, harmless, liked, firstWith, firstWithout } = plantedEffects(10, 1);

  it('is found in the history of the site', () => {
    expect(moving).toBeGreaterThan(0.3);
    expect(Math.abs(harmless)).toBeLessThan(0.05);
  });

  it('is not what people read who are about to buy anyway', () => {
    expect(Math.abs(liked)).toBeLessThan(0.1);
  });

  it('goes first', () => {
    expect(firstWith).toBeGreaterThan(firstWithout + 0.3);
  });
});
