import { describe, expect, it } from 'vitest';

import { defaultTaxonomy } from '../taxonomy/default-taxonomy';
import { isStagesByIntents } from './axes';
import { belongs, hasHomes, termAt } from './belongs';

const cell = (row: string, column: string) => ({ row, column });

describe('content belongs', () => {
  it('in the home stage of an intent, whichever way round the axes are', () => {
    const axes = { rows: 'stage', columns: 'intent' } as const;
    expect(belongs(axes, cell('grow', 'onboard'), defaultTaxonomy)).toBe(true);
    expect(belongs(axes, cell('reach', 'onboard'), defaultTaxonomy)).toBe(false);
    const turned = { rows: 'intent', columns: 'stage' } as const;
    expect(belongs(turned, cell('onboard', 'grow'), defaultTaxonomy)).toBe(true);
    expect(belongs(turned, cell('unknown', 'grow'), defaultTaxonomy)).toBe(false);
  });

  it('in the stages that a format serves, and in the intents at home there', () => {
    const byStage = { rows: 'format', columns: 'stage' } as const;
    expect(belongs(byStage, cell('faq', 'nurture'), defaultTaxonomy)).toBe(true);
    expect(belongs(byStage, cell('faq', 'grow'), defaultTaxonomy)).toBe(false);
    expect(belongs(byStage, cell('unknown', 'grow'), defaultTaxonomy)).toBe(false);
    const byIntent = { rows: 'intent', columns: 'format' } as const;
    expect(belongs(byIntent, cell('validate', 'case-study'), defaultTaxonomy)).toBe(true);
    expect(belongs(byIntent, cell('onboard', 'case-study'), defaultTaxonomy)).toBe(false);
  });

  it('anywhere along facets of which the taxonomy says nothing', () => {
    expect(belongs({ rows: 'stage', columns: 'topic' }, cell('x', 'y'), defaultTaxonomy)).toBe(
      true,
    );
    expect(hasHomes({ rows: 'stage', columns: 'topic' })).toBe(false);
    expect(hasHomes({ rows: 'format', columns: 'intent' })).toBe(true);
    expect(hasHomes({ rows: 'locale', columns: 'contentType' })).toBe(false);
  });
});

it('a cell has a term in each of its axes, and none in others', () => {
  const axes = { rows: 'stage', columns: 'topic' } as const;
  expect(termAt(axes, cell('reach', 'pumps'), 'stage')).toBe('reach');
  expect(termAt(axes, cell('reach', 'pumps'), 'topic')).toBe('pumps');
  expect(termAt(axes, cell('reach', 'pumps'), 'format')).toBeNull();
});

it('the matrix of stages by intents is the one that is kept, not its turned self', () => {
  expect(isStagesByIntents({ rows: 'stage', columns: 'intent' })).toBe(true);
  expect(isStagesByIntents({ rows: 'intent', columns: 'stage' })).toBe(false);
  expect(isStagesByIntents({ rows: 'stage', columns: 'format' })).toBe(false);
});
