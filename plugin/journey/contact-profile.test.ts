import { describe, expect, it } from 'vitest';

import { read, stateOn, time, touch } from '../../tests/support/histories';
import { defaultTaxonomy } from '../taxonomy/default-taxonomy';
import { NO_TAGS, type Tags } from '../taxonomy/taxonomy';
import { emptyProfile, observe, readProfile } from './contact-profile';
import { DAY_MS, HOUR_MS } from '../time';

const CONVERT: Tags = { ...NO_TAGS, stages: ['convert'], intents: ['compare'] };

describe('a contact’s profile', () => {
  it('says of a newcomer that nothing is known', () => {
    expect(stateOn(0, [])).toMatchObject({
      stage: 'reach',
      stageConfidence: 0,
      intentConfidence: 0,
      purchases: 0,
      touchpoints: 0,
    });
  });

  it('counts touchpoints and purchases, also of types that the taxonomy no longer declares', () => {
    const history = [touch('purchased', 0), touch('renewed', 1), touch('retired_type', 2)];
    expect(stateOn(3, history)).toMatchObject({ touchpoints: 3, purchases: 2 });
  });

  it('is surer the more it rests on', () => {
    const [one, three] = [[1], [1, 2, 3]].map((days) => days.map((day) => read('compare', day)));
    const [little, more] = [stateOn(3, one ?? []), stateOn(3, three ?? [])];
    expect(more.stageConfidence).toBeGreaterThan(little.stageConfidence);
    expect(more.intentConfidence).toBeGreaterThan(little.intentConfidence);
  });

  it('says the same all day long', () => {
    const profile = emptyProfile(defaultTaxonomy);
    observe(profile, { type: 'content_viewed', item: 0, at: time(-3) }, CONVERT, defaultTaxonomy);
    const midnight = Date.UTC(2026, 0, 1);
    const states = [0, 1, 12 * HOUR_MS, DAY_MS - 1].map((passed) =>
      readProfile(profile, defaultTaxonomy, midnight + passed),
    );
    for (const state of states) expect(state).toEqual(states[0]);
    expect(readProfile(profile, defaultTaxonomy, midnight + DAY_MS)).not.toEqual(states[0]);
  });

  it('is not changed by being read', () => {
    const profile = emptyProfile(defaultTaxonomy);
    observe(profile, { type: 'demo_requested', item: null, at: time(0) }, NO_TAGS, defaultTaxonomy);
    const before = structuredClone(profile);
    readProfile(profile, defaultTaxonomy, time(100));
    expect(profile).toEqual(before);
  });

  it('takes a touch that comes late as if it had happened with the one before', () => {
    const observed = (ats: number[]) => {
      const profile = emptyProfile(defaultTaxonomy);
      for (const at of ats) {
        observe(profile, { type: 'content_viewed', item: 0, at }, CONVERT, defaultTaxonomy);
      }
      return profile;
    };
    expect(observed([time(5), time(1)])).toEqual(observed([time(5), time(5)]));
  });

  it('works with a taxonomy of another size, and with none of the default terms', () => {
    const taxonomy = {
      ...defaultTaxonomy,
      stages: [
        { key: 'after', label: 'After', goal: '', order: 1 },
        { key: 'before', label: 'Before', goal: '', order: 0 },
      ],
      intents: [{ key: 'look', label: 'Look', stage: 'before' }],
    };
    const profile = emptyProfile(taxonomy);
    observe(profile, { type: 'purchased', item: null, at: time(0) }, NO_TAGS, taxonomy);
    observe(
      profile,
      { type: 'content_viewed', item: 0, at: time(1) },
      { ...NO_TAGS, stages: ['after'], intents: ['gone'] },
      taxonomy,
    );
    const { stage, stages, intents } = readProfile(profile, taxonomy, time(1));
    expect([...stages.keys()]).toEqual(['before', 'after']);
    expect(stage).toBe('after');
    expect([...intents.keys()]).toEqual(['look']);
  });
});
