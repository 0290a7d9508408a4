import type { Random } from '../speed/ranking/synthetic-site';
import { Catalogue } from '../../plugin/ranking/catalogue/catalogue';
import { Learner } from '../../plugin/ranking/learning/learner';
import type { HistoryTouchpoint } from '../../plugin/ranking/ranking-input';
import { SIGNALS } from '../../plugin/ranking/signals/signals';
import { SITUATIONS } from '../../plugin/ranking/weights/situation';
import { Weights } from '../../plugin/ranking/weights/weights';
import { declaredStageTypes } from '../../plugin/taxonomy/declared-stage-types';
import type { Stage, Tags, Taxonomy, TouchpointType } from '../../plugin/taxonomy/taxonomy';
import { DAY_MS, HOUR_MS } from '../../plugin/time';
import { LOCALE, NOW, TYPE, type Asked, type Site } from './ask';

const below = (random: Random, count: number): number => Math.floor(random() * count);
const oneOf = <Value>(random: Random, values: readonly Value[]): Value | undefined =>
  values[below(random, values.length)];
const some = <Value>(random: Random, values: readonly Value[], share: number): Value[] =>
  values.filter(() => random() < share);

const type = (key: string, meaning: Partial<TouchpointType> = {}): TouchpointType => ({
  key,
  label: key,
  stage: null,
  intent: null,
  strength: 1,
  consumes: false,
  purchase: false,
  loyalIntent: null,
  ...meaning,
});

/** A taxonomy of two to seven stages in which customers are anywhere but at the start, under names of its own. */
function randomTaxonomy(random: Random): Taxonomy {
  const count = 2 + below(random, 6);
  const stages: Stage[] = Array.from({ length: count }, (_, order) => ({
    key: `s${order}`,
    label: `Stage ${order}`,
    goal: '',
    order,
  }));
  const intents = stages.flatMap(({ key }) =>
    Array.from({ length: 1 + below(random, 4) }, (_, place) => ({
      key: `${key}-i${place}`,
      label: key,
      stage: key,
    })),
  );
  const customers = 1 + below(random, count - 1);
  const own = intents.filter(({ stage }) => Number(stage.slice(1)) >= customers);
  const first = own.find(({ stage }) => stage === `s${customers}`)?.key ?? null;
  const loyal = oneOf(random, own)?.key ?? null;
  const formats = Array.from({ length: 6 }, (_, place) => ({
    key: `f${place}`,
    label: `Format ${place}`,
    stages: some(random, stages, 0.4).map(({ key }) => key),
    repeatable: random() < 0.2,
    ...(place < 2 ? { asks: true } : {}),
  }));
  return {
    stages,
    intents,
    formats,
    topics: [],
    touchpointTypes: [
      type('looked', { consumes: true, response: 'answered' }),
      type('finished', { consumes: true, completes: true, delivers: 1 }),
      type('began', { starts: true, strength: 3, stage: `s${customers}` }),
      type('complained', { trouble: true, strength: 12, stage: `s${customers}`, intent: first }),
      type('ordered', {
        purchase: true,
        stage: `s${customers}`,
        intent: first,
        loyalIntent: loyal,
        strength: 200,
      }),
      type('ordered_again', {
        purchase: true,
        stage: `s${customers}`,
        intent: oneOf(random, own)?.key ?? null,
        loyalIntent: loyal,
        strength: 200,
      }),
      ...stages.map(({ key }) =>
        type(`did_${key}`, { stage: key, strength: 10, response: 'answered' }),
      ),
      ...stages.map(({ key }) => type(`hinted_${key}`, { stage: key, strength: 2 })),
      type('offered', { response: 'shown' }),
      ...declaredStageTypes(stages),
    ],
    moments: [],
  };
}

const tagsFor = (random: Random, { stages, intents, formats }: Taxonomy): Tags => ({
  stages: some(random, stages, 1.3 / stages.length).map(({ key }) => key),
  intents: some(random, intents, 1.5 / intents.length).map(({ key }) => key),
  format: random() < 0.2 ? null : (oneOf(random, formats)?.key ?? null),
  topics: [`t${below(random, 4)}`],
});

/** Weights as no site should learn them: far off, in any direction, in any situation. */
function hostileWeights(random: Random): Weights {
  const weights = new Weights();
  const row = () => SITUATIONS.map(() => (random() - 0.5) * 10 ** (1 + below(random, 3)));
  weights.restore({
    steps: 1,
    signals: Object.fromEntries(
      SIGNALS.map(({ name }) => [name, { weights: row(), squares: row().map(Math.abs) }]),
    ),
  });
  return weights;
}

/** A site of any taxonomy, library and history, with hostile weights. */
export function randomSite(random: Random): Site {
  const taxonomy = randomTaxonomy(random);
  const catalogue = new Catalogue();
  const learner = new Learner();
  const size = 5 + below(random, 60);
  for (let item = 0; item < size; item += 1) {
    catalogue.put({
      contentType: TYPE,
      documentId: `d${item}`,
      locale: LOCALE,
      title: `w${below(random, 30)} w${below(random, 30)}`,
      slug: null,
      text: '',
      publishedAt: NOW - below(random, 400) * DAY_MS,
      createdAt: item,
    });
    if (random() < 0.9) catalogue.setTags(TYPE, `d${item}`, tagsFor(random, taxonomy));
  }
  for (let event = 0; event < 200; event += 1) {
    learner.learn(1 + below(random, 30), below(random, size), NOW - (200 - event) * HOUR_MS);
  }
  return { taxonomy, catalogue, learner, weights: hostileWeights(random) };
}

/** Any history, from nothing to a long and messy one. */
export function randomAsked(random: Random, { taxonomy, catalogue }: Site): Asked {
  const types = taxonomy.touchpointTypes.map(({ key }) => key);
  const share = random();
  const touchpoints = Array.from({ length: below(random, 12) }, (): HistoryTouchpoint => {
    const key = random() < share ? 'looked' : (oneOf(random, types) ?? 'looked');
    const item = random() < 0.7 ? `d${below(random, catalogue.size)}` : null;
    return {
      type: key,
      content: item === null ? null : { contentType: TYPE, documentId: item },
      occurredAt: NOW - Math.floor(random() ** 3 * 400 * DAY_MS),
      channel: null,
    };
  });
  touchpoints.sort((left, right) => left.occurredAt - right.occurredAt);
  return { touchpoints, now: NOW, limit: 1 + below(random, 15), contact: 1 + below(random, 40) };
}
