import { describe, expect, it } from 'vitest';

import { mergeTags } from './merge-tags';
import { NO_TAGS, type Tags } from './taxonomy';

const tags = (named: Partial<Tags>): Tags => ({ ...NO_TAGS, ...named });

describe('two editors who change the same tags', () => {
  it('keep what each of them added and what neither of them touched', () => {
    const seen = tags({ stages: ['reach'], topics: ['pumps'] });
    const present = tags({ stages: ['reach', 'grow'], topics: ['pumps'] });
    const wanted = tags({ stages: ['reach', 'nurture'], topics: [] });
    expect(mergeTags(seen, wanted, present)).toEqual({
      tags: tags({ stages: ['reach', 'grow', 'nurture'] }),
      conflicts: [],
    });
  });

  it('take off what either took off', () => {
    const seen = tags({ stages: ['reach', 'grow'] });
    const { tags: merged } = mergeTags(
      seen,
      tags({ stages: ['reach'] }),
      tags({ stages: ['grow'] }),
    );
    expect(merged.stages).toEqual([]);
  });

  it('are told of the format that the first of them chose, which stays', () => {
    const merged = mergeTags(
      NO_TAGS,
      tags({ format: 'demo', stages: ['grow'] }),
      tags({ format: 'faq' }),
    );
    expect(merged).toEqual({
      tags: tags({ format: 'faq', stages: ['grow'] }),
      conflicts: [{ facet: 'format', kept: 'faq', refused: 'demo' }],
    });
  });

  it('agree when they choose the same format, and when only one of them chooses', () => {
    expect(mergeTags(NO_TAGS, tags({ format: 'faq' }), tags({ format: 'faq' })).conflicts).toEqual(
      [],
    );
    expect(mergeTags(NO_TAGS, tags({ format: 'faq' }), NO_TAGS).tags.format).toBe('faq');
    expect(mergeTags(NO_TAGS, NO_TAGS, tags({ format: 'faq' })).tags.format).toBe('faq');
  });

  it('do not reorder what somebody else has not touched', () => {
    const seen = tags({ topics: ['a', 'b'] });
    expect(mergeTags(seen, tags({ topics: ['b', 'a'] }), seen).tags.topics).toEqual(['b', 'a']);
  });
});
