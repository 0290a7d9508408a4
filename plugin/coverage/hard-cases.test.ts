import { describe, expect, it } from 'vitest';

import { tenStages } from '../../tests/fixtures/taxonomies';
import { defaultTaxonomy } from '../taxonomy/default-taxonomy';
import type { Taxonomy } from '../taxonomy/taxonomy';
import { findGaps } from './gaps';
import { scoreOf } from './score';

const AXES = { rows: 'stage', columns: 'intent' } as const;
const NOTHING = { published: 0, stale: 0, demand: 0, exhausted: 0 };

const matrixOf = ({ stages, intents }: Taxonomy) =>
  stages.flatMap((stage) =>
    intents.map((intent) => ({ row: stage.key, column: intent.key, ...NOTHING })),
  );

describe('coverage in hard cases', () => {
  it('shows every home cell as a quiet gap, and scores 0, without content and contacts', () => {
    const cells = matrixOf(defaultTaxonomy);
    const gaps = findGaps(cells, AXES, defaultTaxonomy);
    expect(gaps).toHaveLength(defaultTaxonomy.intents.length);
    expect(new Set(gaps.map(({ severity }) => severity))).toEqual(new Set([0.1]));
    expect(scoreOf(cells, defaultTaxonomy).overall).toBe(0);
  });

  it('scores one intent of all when all content is in one cell', () => {
    const cells = matrixOf(defaultTaxonomy).map((cell) =>
      cell.row === 'reach' && cell.column === 'learn-how' ? { ...cell, published: 500 } : cell,
    );
    const { overall, stages } = scoreOf(cells, defaultTaxonomy);
    expect(overall).toBeCloseTo(1 / defaultTaxonomy.intents.length);
    expect(stages.find(({ key }) => key === 'reach')?.score).toBe(0.5);
    expect(findGaps(cells, AXES, defaultTaxonomy)).toHaveLength(defaultTaxonomy.intents.length - 1);
  });

  it('takes a taxonomy of ten stages as it is', () => {
    const cells = matrixOf(tenStages).map((cell) => ({ ...cell, published: 3 }));
    const { overall, stages } = scoreOf(cells, tenStages);
    expect(overall).toBe(1);
    expect(stages).toHaveLength(10);
    expect(findGaps(matrixOf(tenStages), AXES, tenStages)).toHaveLength(10);
  });
});
