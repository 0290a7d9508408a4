import { describe, expect, it } from 'vitest';

import { logit } from '../knowledge/belief';
import { FacetModel } from './facet-model';
import type { Features } from './features';

const features = (...positions: number[]): Features => ({
  positions: Int32Array.from(positions),
  values: Float32Array.from(positions, () => 1),
  words: positions.map((position) => `word ${String(position)}`),
  textLength: positions.length,
});
const NOTHING = new Map<string, number>();

describe('a facet of which an entry may have several terms', () => {
  it('learns each for itself', () => {
    const model = new FacetModel();
    for (let round = 0; round < 40; round += 1) {
      model.learn({ features: features(1), believed: NOTHING, terms: ['a', 'b'] });
      model.learn({ features: features(2), believed: NOTHING, terms: ['b'] });
    }
    const odds = model.probabilities(features(2), NOTHING);
    expect(odds.get('b')).toBeGreaterThan(0.8);
    expect(odds.get('a')).toBeLessThan(0.2);
  });

  it('says what is believed as long as nothing is tagged', () => {
    const odds = new FacetModel().probabilities(features(1), new Map([['a', logit(0.7)]]));
    expect(odds.get('a')).toBeCloseTo(0.7);
  });

  it('states probabilities that come true', () => {
    const model = new FacetModel();
    const rounds = 2_000;
    let stated = 0;
    // Three in four entries with the same word are `a`.
    for (let round = 0; round < rounds; round += 1) {
      stated += model.probabilities(features(1), NOTHING).get('a') ?? 0;
      const terms = [round % 4 === 0 ? 'b' : 'a'];
      model.learn({ features: features(1), believed: NOTHING, terms });
    }
    expect(stated / rounds).toBeCloseTo(0.75, 1);
  });

  it('never learns from thin air: the words of a term are those of its entries', () => {
    const model = new FacetModel();
    for (let round = 0; round < 20; round += 1) {
      model.learn({ features: features(1, 3), believed: NOTHING, terms: ['a'] });
      model.learn({ features: features(2, 3), believed: NOTHING, terms: ['b'] });
    }
    expect(model.tellingWords('a', features(1, 2), 5)).toEqual(['word 1']);
    expect(model.tellingWords('c', features(1, 2), 5)).toEqual([]);
  });

  it('is talked out of a belief that editors do not share', () => {
    const model = new FacetModel();
    const believed = new Map([['wrong', 2]]);
    for (let round = 0; round < 40; round += 1) {
      model.learn({ features: features(1), believed, terms: ['right'] });
    }
    expect(model.probabilities(features(1), believed).get('wrong')).toBeLessThan(0.3);
  });
});
