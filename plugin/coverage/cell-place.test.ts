import { describe, expect, it } from 'vitest';

import { smallCatalogue } from '../../tests/support/small-library';
import { cellPlace } from './cell-place';

const study = { format: 'case-study', intents: ['validate', 'compare'] };

describe('the place of an entry in its cell', () => {
  const catalogue = smallCatalogue({
    first: { tags: study },
    other: { tags: { ...study, intents: ['compare'] } },
    french: { tags: study, locale: 'fr' },
    faq: { tags: { ...study, format: 'faq' } },
    second: { tags: study },
    untagged: {},
  });

  it('counts those of its format and first intent in its locale, by when they were written', () => {
    const cell = { format: 'case-study', intent: 'validate', locale: 'en' };
    expect(cellPlace(catalogue, 0, 'en')).toEqual({ ...cell, place: 1, published: 2 });
    expect(cellPlace(catalogue, 4, 'en')).toEqual({ ...cell, place: 2, published: 2 });
    expect(cellPlace(catalogue, 2, 'fr')).toMatchObject({ locale: 'fr', place: 1, published: 1 });
  });

  it('is behind all others for an entry that is not published', () => {
    expect(cellPlace(catalogue, 2, 'en')).toMatchObject({ place: 3, published: 2 });
  });

  it('is none without a format or an intent', () => {
    expect(cellPlace(catalogue, 5, 'en')).toBeNull();
  });
});
