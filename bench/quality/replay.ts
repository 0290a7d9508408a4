import { emptyProfile, observe, readProfile } from '../../plugin/journey/contact-profile';
import type { Touch } from '../../plugin/journey/touch';
import { Catalogue } from '../../plugin/ranking/catalogue/catalogue';
import { Learner } from '../../plugin/ranking/learning/learner';
import { randomNumbers } from '../../plugin/ranking/random-numbers';
import { rank, scoreCandidates, type RankingModel } from '../../plugin/ranking/rank';
import type { RankRequest } from '../../plugin/ranking/rank-request';
import { SIGNALS } from '../../plugin/ranking/signals/signals';
import { teachWeights } from '../../plugin/ranking/weights/teach-weights';
import { Weights } from '../../plugin/ranking/weights/weights';
import { defaultTaxonomy } from '../../plugin/taxonomy/default-taxonomy';
import { NO_TAGS } from '../../plugin/taxonomy/taxonomy';
import { lessonShare, mostTests } from './budget';
import type { Dataset, Event } from './dataset';
import { ListComparison } from './lists';
import { Ranks, Recommended, timing, type Figures } from './metrics';
import { placeOf } from './place-of';
import { sampleOf, testPoints } from './sample';

const TYPE = 'api::item.item';
const LOCALE = '';
const HISTORY = 500;
const LIST = 10;
const TYPES = new Set([TYPE]);

interface KnownFigures {
  hr10: number;
  mrr20: number;
  tests: number;
}

export interface MethodResult extends Figures {
  known?: KnownFigures;
  p50Ms?: number;
  p99Ms?: number;
  coverage?: number;
  gini?: number;
}

export interface QualityResult {
  dataset: string;
  tests: number;
  /** Share of the possible tests that was sampled, 0–1. */
  sampled: number;
  methods: Record<string, MethodResult>;
}

/** Of the tests whose item somebody had consumed before: one that nobody had is the only candidate of its kind. */
function knownFigures(ranks: Ranks): KnownFigures {
  const { hr10, mrr20 } = ranks.figures();
  return { hr10, mrr20, tests: ranks.count };
}

interface Contact {
  history: Touch[];
  seen: Set<number>;
  profile: ReturnType<typeof emptyProfile>;
}

function fillCatalogue({ items }: Dataset): Catalogue {
  const catalogue = new Catalogue();
  items.forEach(({ id, title, text, publishedAt }, position) => {
    catalogue.put({
      contentType: TYPE,
      documentId: id,
      locale: LOCALE,
      title,
      slug: null,
      text,
      publishedAt: publishedAt ?? Infinity,
      createdAt: position,
    });
  });
  return catalogue;
}

/**
 * Replays a data set in chronological order (prequential evaluation: Gama, Sebastião & Rodrigues, 2013). Each event is
 * ranked before it is learned; in the second half, each first consumption of an item by a contact with a history is a
 * test.
 * @param without names of signals to leave out
 * @param seed of the random numbers for learning weights
 * @param sample indexes of the events that are tests; absent: all, or a sample if that would take too long
 */
export function replay(
  dataset: Dataset,
  {
    without = [],
    seed = 1,
    singles = true,
    sample = sampleOf(dataset, mostTests(dataset.items.length), seed),
  }: { without?: string[]; seed?: number; singles?: boolean; sample?: ReadonlySet<number> },
): QualityResult {
  const { events } = dataset;
  const model: RankingModel = {
    catalogue: fillCatalogue(dataset),
    learner: new Learner(),
    weights: new Weights(without),
  };
  const random = randomNumbers(seed);
  const draw = randomNumbers(seed + 1);
  const lessons = lessonShare(dataset.items.length, events.length);
  const contacts = new Map<number, Contact>();
  const known = new Set<number>();
  const blend = new Ranks();
  const blendOfKnown = new Ranks();
  const ofSignal = SIGNALS.map(() => new Ranks());
  const recommended = new Recommended();
  const lists = new ListComparison(dataset);
  const times: number[] = [];

  const contactOf = (contact: number): Contact => {
    const present = contacts.get(contact);
    if (present) return present;
    const fresh = { history: [], seen: new Set<number>(), profile: emptyProfile(defaultTaxonomy) };
    contacts.set(contact, fresh);
    return fresh;
  };

  const test = ({ contact, item, type, at }: Event, { history, seen, profile }: Contact): void => {
    const state = readProfile(profile, defaultTaxonomy, at);
    const request: RankRequest = {
      history,
      excluded: seen,
      locale: LOCALE,
      contentTypes: TYPES,
      now: at,
      contact,
      limit: LIST,
    };
    const started = performance.now();
    const list = rank(request, state, model);
    times.push(performance.now() - started);
    recommended.add(list.map((ranked) => ranked.item));
    const { candidates, signals, scores } = scoreCandidates(request, state, model);
    const others = [...candidates.items.subarray(0, candidates.size)].filter(
      (other) => other !== item && known.has(other),
    );
    const hasSignal = signals.some(({ signal }) => signal.score(item) !== 0);
    const scoreOf = (other: number): number => scores[other] ?? 0;
    const place = hasSignal ? placeOf(scoreOf(item), others.map(scoreOf)) : Infinity;
    blend.add(place);
    if (known.has(item)) blendOfKnown.add(place);
    if (!singles) return;
    signals.forEach(({ signal }, index) => {
      const own = signal.score(item);
      const place =
        own === 0
          ? Infinity
          : placeOf(
              own,
              others.map((other) => signal.score(other)),
            );
      ofSignal[index]?.add(place);
    });
    // Last, because the next ranking overwrites the memory of this one.
    lists.test({ contact, item, type, at }, request, state, model);
  };

  events.forEach((event, position) => {
    const contact = contactOf(event.contact);
    const isNew = !contact.seen.has(event.item);
    if (sample.has(position)) test(event, contact);
    if (isNew && draw() < lessons) {
      const state = readProfile(contact.profile, defaultTaxonomy, event.at);
      teachWeights({ ...event, state, locale: LOCALE, contentTypes: TYPES }, model, random);
    }
    model.learner.learn(event.contact, event.item, event.at);
    const touch = { type: event.type, item: event.item, at: event.at };
    observe(contact.profile, touch, NO_TAGS, defaultTaxonomy);
    contact.history.push(touch);
    if (contact.history.length > HISTORY) contact.history.shift();
    contact.seen.add(event.item);
    known.add(event.item);
  });

  const size = dataset.items.length;
  return {
    dataset: dataset.name,
    tests: blend.count,
    sampled: blend.count / testPoints(dataset).length,
    methods: {
      blend: {
        ...blend.figures(),
        known: knownFigures(blendOfKnown),
        ...timing(times),
        coverage: recommended.coverage(size),
        gini: recommended.gini(size),
      },
      ...(singles
        ? {
            ...lists.figures(),
            ...Object.fromEntries(
              SIGNALS.map(({ name }, index) => [name, ofSignal[index]?.figures()] as const),
            ),
          }
        : {}),
    } as Record<string, MethodResult>,
  };
}
