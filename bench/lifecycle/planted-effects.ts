import { taxonomyIndex } from '../../plugin/journey/taxonomy-index';
import { Catalogue } from '../../plugin/ranking/catalogue/catalogue';
import { Learner } from '../../plugin/ranking/learning/learner';
import type { Movers } from '../../plugin/ranking/movers';
import { rank } from '../../plugin/ranking/rank';
import { rankingInput } from '../../plugin/ranking/ranking-input';
import { Weights } from '../../plugin/ranking/weights/weights';
import { comparedTouches } from '../../plugin/stage-transitions/compared-touches';
import { LiftTable } from '../../plugin/stage-transitions/lift-table';
import { replayStages } from '../../plugin/stage-transitions/replay-stages';
import { defaultTaxonomy } from '../../plugin/taxonomy/default-taxonomy';
import { NO_TAGS } from '../../plugin/taxonomy/taxonomy';
import { DAY_MS } from '../../plugin/time';
import {
  ENTRIES,
  isMoving,
  LIKED,
  MOVING,
  plantedJourneys,
  START,
  UNTIL,
} from '../../tests/support/planted-journeys';
import { LOCALE, TYPE } from './ask';

/** A list is as long as there are entries that move people. */
const LIST = MOVING;

/** What sites with planted effects show of `moves_forward`. */
export interface EffectFigures {
  sites: number;
  /** Mean contribution to the entries that move people by ten points, to harmless ones, and to those that hot leads like. */
  moving: number;
  harmless: number;
  liked: number;
  /** Share of a newcomer's first five that move people, without the signal and with it; a fifth of all entries do. */
  firstWithout: number;
  firstWith: number;
}

function learned(seed: number): { catalogue: Catalogue; learner: Learner; movers: Movers } {
  const catalogue = new Catalogue();
  const learner = new Learner();
  for (let item = 0; item <= ENTRIES; item += 1) {
    catalogue.put({
      contentType: TYPE,
      documentId: `d${item}`,
      locale: LOCALE,
      title: `entry ${item}`,
      slug: null,
      text: '',
      publishedAt: START - DAY_MS,
      createdAt: item,
    });
  }
  const index = taxonomyIndex(defaultTaxonomy);
  const table = new LiftTable((item) => [`item:${item}`], START);
  const journeys = plantedJourneys(seed);
  for (const journey of journeys) {
    const { steps } = replayStages(journey, () => NO_TAGS, defaultTaxonomy);
    table.add(comparedTouches(steps, index, { withinDays: 30, until: UNTIL }));
  }
  const reads = journeys.flatMap((journey, contact) =>
    journey.flatMap(({ type, item, at }) =>
      type === 'content_viewed' && item !== null ? [{ contact: contact + 1, item, at }] : [],
    ),
  );
  reads.sort((left, right) => left.at - right.at);
  for (const { contact, item, at } of reads) learner.learn(contact, item, at);
  const byItem = new Map(
    [...table.lifts('item:')].map(([key, { estimate, exposedShare, othersShare }]) => [
      Number(key.slice('item:'.length)),
      { lift: estimate, moved: exposedShare, othersMoved: othersShare },
    ]),
  );
  return { catalogue, learner, movers: { weight: 1, byItem } };
}

const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Whether `moves_forward` finds the entries that move people on, and leaves alone what hot leads read anyway. */
export function plantedEffects(sites: number, seed: number): EffectFigures {
  const found = { moving: [] as number[], harmless: [] as number[], liked: [] as number[] };
  const first = { without: [] as number[], with: [] as number[] };
  for (let site = seed; site < seed + sites; site += 1) {
    const { catalogue, learner, movers } = learned(site);
    const model = { catalogue, learner, weights: new Weights() };
    const asked = {
      types: [{ uid: TYPE }],
      locale: LOCALE,
      stages: [],
      intents: [],
      formats: [],
      exclude: [],
      context: null,
      touchpoints: [],
      at: null,
    };
    const ranked = (limit: number, known: Movers | null) => {
      const { request, state } = rankingInput(
        { ...asked, limit },
        { contactId: null, touchpoints: [] },
        {
          ...model,
          taxonomy: defaultTaxonomy,
          now: UNTIL,
          explorer: null,
          rulesFor: () => null,
          movers: known,
        },
      );
      return rank(request, state, model);
    };
    for (const { item, reasons } of ranked(ENTRIES, movers)) {
      const part = reasons.find(({ code }) => code === 'moves_forward')?.contribution ?? 0;
      if (isMoving(item)) found.moving.push(part);
      else if (item >= ENTRIES - LIKED && item < ENTRIES) found.liked.push(part);
      else found.harmless.push(part);
    }
    const share = (known: Movers | null) =>
      mean(ranked(LIST, known).map(({ item }) => Number(isMoving(item))));
    first.without.push(share(null));
    first.with.push(share(movers));
  }
  return {
    sites,
    moving: mean(found.moving),
    harmless: mean(found.harmless),
    liked: mean(found.liked),
    firstWithout: mean(first.without),
    firstWith: mean(first.with),
  };
}
