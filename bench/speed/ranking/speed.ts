import { readProfile, emptyProfile } from '../../../plugin/journey/contact-profile';
import { inferContactState } from '../../../plugin/journey/infer-contact-state';
import { contactLifecycle } from '../../../plugin/journey/lifecycle/contact-lifecycle';
import type { Touch } from '../../../plugin/journey/touch';
import { guidanceFor } from '../../../plugin/ranking/guidance/guidance';
import { randomNumbers } from '../../../plugin/ranking/random-numbers';
import { rank } from '../../../plugin/ranking/rank';
import { teachWeights } from '../../../plugin/ranking/weights/teach-weights';
import { defaultTaxonomy } from '../../../plugin/taxonomy/default-taxonomy';
import { percentile, rounded, type Line } from '../table';
import {
  CONTENT_TYPE,
  emptySite,
  END,
  entryOf,
  libraryOf,
  LOCALE,
  takeIn,
  touchesOf,
  type SyntheticSite,
  type SyntheticTouch,
} from './synthetic-site';

/** Touchpoints that are learned before measuring, by number of entries. */
const SIZES: [items: number, touchpoints: number][] = [
  [1_000, 100_000],
  [10_000, 300_000],
  [100_000, 500_000],
];
const TOUCHPOINTS_OF_ONE = 20;
const HISTORY = 30;
const LIST = 10;
const WARM_UP = 300;
const ROUNDS = 1_000;
/** Enough for garbage collections, each as long as thousands of rankings, to count in proportion. */
const EVENTS = 100_000;
const STEPS = 300;
const CHANGES = 10;

const contentTypes = new Set([CONTENT_TYPE]);

const timed = (work: () => void): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

/** Histories of a given length, of contacts of their own. */
function historiesOf(items: number, count: number): Touch[][] {
  const histories: Touch[][] = Array.from({ length: count }, () => []);
  for (const { contact, item, at } of touchesOf(
    count * HISTORY * 2,
    count,
    items,
    randomNumbers(13),
  )) {
    const history = histories[contact] ?? [];
    history.push({ type: 'content_viewed', item, at });
    if (history.length > HISTORY) history.shift();
  }
  return histories.filter(({ length }) => length === HISTORY);
}

function rankFor(history: Touch[], site: SyntheticSite): void {
  const { catalogue } = site;
  const tagsOf = (item: number) => catalogue.tagsOf(item);
  const state = inferContactState(history, tagsOf, defaultTaxonomy, END);
  const lifecycle = contactLifecycle(history, tagsOf, defaultTaxonomy, END);
  const { stage, stages } = state;
  const served = { lifecycle, stage, stages, slot: {}, context: null };
  rank(
    {
      history,
      guidance: guidanceFor(served, catalogue, defaultTaxonomy),
      since: lifecycle.since,
      excluded: new Set(history.flatMap(({ item }) => item ?? [])),
      locale: LOCALE,
      contentTypes,
      now: END,
      limit: LIST,
    },
    state,
    site,
  );
}

function teach(
  site: SyntheticSite,
  { contact, item, at }: SyntheticTouch,
  random: () => number,
): void {
  const profile = site.profiles.get(contact) ?? emptyProfile(defaultTaxonomy);
  const state = readProfile(profile, defaultTaxonomy, at);
  teachWeights({ contact, item, at, state, locale: LOCALE, contentTypes }, site, random);
}

function measure(items: number, touchpoints: number): Line {
  const site = emptySite(libraryOf(items));
  const contacts = touchpoints / TOUCHPOINTS_OF_ONE;
  const touches = touchesOf(touchpoints + EVENTS + STEPS, contacts, items);
  const next = (count: number): SyntheticTouch[] =>
    Array.from({ length: count }, () => touches.next().value as SyntheticTouch);
  for (const touch of next(touchpoints)) takeIn(site, touch);
  const histories = historiesOf(items, WARM_UP + ROUNDS);
  for (const history of histories.slice(0, WARM_UP)) rankFor(history, site);
  const rankings = histories.slice(WARM_UP).map((history) => timed(() => rankFor(history, site)));
  const again = histories.slice(WARM_UP).map((history) => timed(() => rankFor(history, site)));
  const random = randomNumbers(17);
  const steps = next(STEPS).map((touch) => timed(() => teach(site, touch, random)));
  const events = next(EVENTS);
  const learnMs = timed(() => {
    for (const { contact, item, at } of events) site.learner.learn(contact, item, at);
  });
  const afterChange = Array.from({ length: CHANGES }, (_, change) => {
    site.catalogue.put(entryOf(change, random));
    return timed(() => rankFor(histories[change] ?? [], site));
  });
  return {
    what: `${items} entries`,
    p50Ms: rounded(percentile(rankings, 0.5), 3),
    p99Ms: rounded(percentile(rankings, 0.99), 3),
    againP50Ms: rounded(percentile(again, 0.5), 3),
    againP99Ms: rounded(percentile(again, 0.99), 3),
    afterChangeMs: rounded(percentile(afterChange, 0.5)),
    learnUs: rounded((learnMs * 1_000) / EVENTS),
    stepP50Ms: rounded(percentile(steps, 0.5), 3),
  };
}

/** Times a complete ranking, a learned touchpoint and a step of the weights. */
export const measureRanking = (): Line[] =>
  SIZES.map(([items, touchpoints]) => measure(items, touchpoints));
