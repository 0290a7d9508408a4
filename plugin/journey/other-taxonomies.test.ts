import { describe, expect, it } from 'vitest';

import { sixStages, threeStages } from '../../tests/fixtures/taxonomies';
import { NO_TAGS, type Tags, type Taxonomy } from '../taxonomy/taxonomy';
import { planDelivery } from './delivery/plan-delivery';
import { DeliveryPopulation } from './delivery/population';
import { inferContactState } from './infer-contact-state';
import { momentsToAsk } from './moments/moments-to-ask';
import { stageEvidence } from './stage-evidence';
import { DAY_MS } from '../time';
import type { Touch } from './touch';

const NOW = Date.UTC(2026, 4, 20, 15);

const ago = (type: string, days: number, more: Partial<Touch> = {}): Touch => ({
  type,
  item: null,
  at: NOW - days * DAY_MS,
  ...more,
});

const cases: [string, Taxonomy, string][] = [
  ['three stages', threeStages, 'keep'],
  ['six stages', sixStages, 'own'],
];

describe.each(cases)('a taxonomy with %s', (_, taxonomy, customerStage) => {
  const keys = taxonomy.stages.map(({ key }) => key);
  const first = keys[0] ?? '';
  // Item n is tagged with the stage at position n.
  const tagsOf = (item: number): Tags => ({ ...NO_TAGS, stages: keys.slice(item, item + 1) });
  const infer = (history: Touch[], now = NOW) => inferContactState(history, tagsOf, taxonomy, now);
  const beliefIn = (stage: string, history: Touch[], now = NOW): number =>
    infer(history, now).stages.get(stage) ?? 0;

  it('takes a newcomer to be at its start, and each further stage to be less likely', () => {
    const state = infer([]);
    const beliefs = keys.map((key) => state.stages.get(key) ?? 0);
    expect(state.stage).toBe(first);
    expect(beliefs.reduce((sum, belief) => sum + belief, 0)).toBeCloseTo(1);
    expect(beliefs).toEqual([...beliefs].sort((left, right) => right - left));
    expect(state.stageConfidence).toBe(0);
  });

  it.each(keys)('moves to "%s" by its actions, and by content tagged with it', (key) => {
    const position = keys.indexOf(key);
    expect(infer([ago(`did_${key}`, 1), ago(`did_${key}`, 1)]).stage).toBe(key);
    const looks = Array.from({ length: 5 }, (_, day) => ago('looked', 5 - day, { item: position }));
    expect(infer(looks).stage).toBe(key);
    expect(infer(looks).intents.get(`want_${key}`)).toBeGreaterThan(1 / keys.length);
  });

  it.each(keys)('takes the word of the CRM that a contact is in "%s", for a while', (key) => {
    const lived = [ago(`did_${first}`, 9), ago('ordered', 8), ago(`did_${first}`, 5)];
    const declared = [...lived, ago(`stage_declared_${key}`, 0.5)];
    expect(infer(declared).stage).toBe(key);
    expect(beliefIn(key, declared)).toBeGreaterThan(0.6);
    const long = [ago(`stage_declared_${key}`, 300)];
    expect(beliefIn(key, long)).toBeLessThan(0.7 * beliefIn(key, long, NOW - 300 * DAY_MS));
    const outlived = [ago(`stage_declared_${key}`, 4)];
    const other = keys.find((candidate) => candidate !== key) ?? '';
    for (let day = 3; day > 0; day -= 1) outlived.push(ago(`did_${other}`, day));
    expect(infer(outlived).stage).toBe(other);
  });

  it('lets the silent drift back to the start, and keeps a customer a customer', () => {
    const decided = keys[keys.indexOf(customerStage) - 1] ?? '';
    const keen = [ago(`did_${decided}`, 200), ago(`did_${decided}`, 199)];
    const then = NOW - 198 * DAY_MS;
    expect(infer(keen, then).stage).toBe(decided);
    expect(beliefIn(decided, keen)).toBeLessThan(0.7 * beliefIn(decided, keen, then));
    expect(infer([...keen, ago('ordered', 198)]).stage).toBe(customerStage);
  });

  it('lets intents fade faster than stages', () => {
    const history = [ago(`did_${customerStage}`, 30), ago(`did_${customerStage}`, 30)];
    const [soon, late] = [infer(history, NOW - 29 * DAY_MS), infer(history)];
    const left = (name: 'stageConfidence' | 'intentConfidence') => late[name] / soon[name];
    expect(left('intentConfidence')).toBeLessThan(left('stageConfidence'));
  });

  it('reports the touches behind a stage, and what each speaks for', () => {
    const history = [
      ago('looked', 20, { item: 0 }),
      ago('ordered', 10),
      ago('praised', 9),
      ago('looked', 1, { item: 1 }),
    ];
    const evidence = stageEvidence(history, tagsOf, taxonomy, NOW);
    expect(evidence.map(({ touch, stage }) => [touch.type, stage])).toEqual([
      ['ordered', customerStage],
      ['looked', keys[1]],
      ['looked', first],
    ]);
  });

  it('finds moments to ask by its own terms', () => {
    const history = [ago('ordered', 60), ago('finished', 30)];
    const ask = (touches: Touch[]) =>
      momentsToAsk({ history: touches, state: infer(touches), now: NOW }, tagsOf, taxonomy).map(
        ({ moment }) => moment.key,
      );
    expect(ask(history.slice(0, 1))).toEqual([]);
    expect(ask(history)).toEqual(['praise']);
    expect(ask([...history, ago('ordered', 20), ago('ordered', 10)])).toEqual(['praise', 'stage']);
    expect(ask([...history, ago('complained', 5)])).toEqual([]);
    expect(ask([...history, ago('praised', 5)])).toEqual([]);
  });

  it('plans the delivery by its own terms, and prefers what is usual in the stage', () => {
    const population = new DeliveryPopulation();
    const channel = `${customerStage}_channel`;
    for (let contact = 0; contact < 6; contact += 1) {
      for (const name of [channel, 'a_channel'])
        population.learn(
          contact,
          ago('looked', 3, { channel: name }),
          { at: null, touchpoints: 0 },
          taxonomy,
        );
    }
    const plan = (history: Touch[]) =>
      planDelivery(
        {
          history,
          state: infer(history),
          now: NOW,
          addresses: new Set([channel, 'a_channel']),
        },
        population,
        taxonomy,
      );
    expect(plan([ago('ordered', 2)]).channel).toBe(channel);
    expect(plan([ago('ordered', 2), ago('left', 1, { channel })]).channel).toBe('a_channel');
    expect(plan([ago('ordered', 2), ago('left', 1)]).channel).toBe('site');
  });
});
