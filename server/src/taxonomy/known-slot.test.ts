import { describe, expect, it } from 'vitest';

import { defaultTaxonomy } from '../../../plugin/taxonomy/default-taxonomy';
import { knownSlot } from './taxonomy';

const taxonomy = {
  ...defaultTaxonomy,
  retired: [
    { facet: 'format' as const, key: 'fax', label: 'Fax', replacedBy: null },
    { facet: 'format' as const, key: 'flyer', label: 'Flyer', replacedBy: 'faq' },
  ],
};
const slot = (asked: { stages?: string[]; formats?: string[]; topics?: string[] }) =>
  knownSlot(taxonomy, { stages: [], intents: [], formats: [], ...asked });

describe('the terms that a request asks for', () => {
  it('stand for their successors where they were replaced', () => {
    expect(slot({ formats: ['flyer'] }).formats).toEqual(['faq']);
  });

  it('may be retired', () => {
    expect(slot({ formats: ['fax'] }).formats).toEqual(['fax']);
  });

  it('must have been declared, in their own facet', () => {
    const [stage] = taxonomy.stages;
    expect(() => slot({ formats: [stage?.key ?? ''], topics: ['x'] })).toThrow(
      expect.objectContaining({
        name: 'ValidationError',
        details: {
          code: 'invalid_value',
          errors: [
            expect.objectContaining({ path: ['formats'] }),
            expect.objectContaining({ path: ['topics'] }),
          ],
        },
      }),
    );
  });
});
