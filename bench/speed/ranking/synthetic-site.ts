import {
  emptyProfile,
  observe,
  type ContactProfile,
} from '../../../plugin/journey/contact-profile';
import { DeliveryPopulation } from '../../../plugin/journey/delivery/population';
import type { Touch } from '../../../plugin/journey/touch';
import { Catalogue, type PublishedEntry } from '../../../plugin/ranking/catalogue/catalogue';
import { Learner } from '../../../plugin/ranking/learning/learner';
import { randomNumbers } from '../../../plugin/ranking/random-numbers';
import type { RankingModel } from '../../../plugin/ranking/rank';
import { Weights } from '../../../plugin/ranking/weights/weights';
import { defaultTaxonomy } from '../../../plugin/taxonomy/default-taxonomy';
import { DAY_MS } from '../../../plugin/time';

export const CONTENT_TYPE = 'api::article.article';
export const LOCALE = 'en';
/** Time of the last touchpoint. */
export const END = Date.UTC(2026, 0, 1);
const SPAN_MS = 180 * DAY_MS;

/** Words of a library, with frequencies by Zipf's law. */
const VOCABULARY = 20_000;
const WORDS = 60;
/** Entries of one cluster, among which contacts move. */
const CLUSTER = 50;
const CLUSTER_WORDS = 200;
const STAY = 0.8;
/** Touchpoints per visit: two or three on average. */
const GO_ON = 0.6;

export type Random = () => number;

const wordOf = (number: number): string => `w${number.toString(36)}`;

const zipf = (random: Random): number => Math.floor(VOCABULARY ** random()) - 1;

/** Half of a text is about its cluster. */
function textOf(item: number, random: Random): string {
  const cluster = Math.floor(item / CLUSTER) * CLUSTER_WORDS;
  return Array.from({ length: WORDS }, (_, place) => {
    const word = place % 2 === 0 ? zipf(random) : cluster + Math.floor(random() * CLUSTER_WORDS);
    return wordOf(word % VOCABULARY);
  }).join(' ');
}

const oneOf = <Value>(values: Value[], random: Random): Value[] =>
  values.slice(Math.floor(random() * values.length)).slice(0, 1);

export function entryOf(item: number, random: Random): PublishedEntry {
  return {
    contentType: CONTENT_TYPE,
    documentId: `document-${item}`,
    locale: LOCALE,
    title: textOf(item, random).split(' ').slice(0, 6).join(' '),
    slug: `document-${item}`,
    text: textOf(item, random),
    publishedAt: END - SPAN_MS * (1 + random()),
    createdAt: END - SPAN_MS * 2 + item,
  };
}

/** A library of tagged entries with short texts. */
export function libraryOf(size: number, random: Random = randomNumbers(3)): Catalogue {
  const { stages, intents, formats } = defaultTaxonomy;
  const catalogue = new Catalogue();
  for (let item = 0; item < size; item += 1) {
    const entry = entryOf(item, random);
    catalogue.put(entry);
    catalogue.setTags(entry.contentType, entry.documentId, {
      stages: oneOf(stages, random).map(({ key }) => key),
      intents: oneOf(intents, random).map(({ key }) => key),
      format: oneOf(formats, random)[0]?.key ?? null,
      topics: [`topic-${Math.floor(item / CLUSTER) % 40}`],
    });
  }
  return catalogue;
}

export interface SyntheticTouch {
  /** Numeric id of the contact. */
  contact: number;
  item: number;
  at: number;
}

/** Touchpoints in chronological order, of contacts who move within a cluster and sometimes leave it. */
export function* touchesOf(
  count: number,
  contacts: number,
  items: number,
  random: Random = randomNumbers(5),
): Generator<SyntheticTouch> {
  const places = new Int32Array(contacts).fill(-1);
  let contact = 0;
  for (let number = 0; number < count; number += 1) {
    if (random() > GO_ON) contact = Math.floor(random() * contacts);
    const last = places[contact] ?? -1;
    const stays = last >= 0 && random() < STAY;
    const from = stays ? Math.floor(last / CLUSTER) * CLUSTER : 0;
    // Squared, so that some entries are popular.
    const item = stays
      ? Math.min(items - 1, from + Math.floor(random() * CLUSTER))
      : Math.floor(random() ** 2 * items);
    places[contact] = item;
    yield { contact, item, at: END - SPAN_MS + (number / count) * SPAN_MS };
  }
}

export interface SyntheticSite extends RankingModel {
  profiles: Map<number, ContactProfile>;
  population: DeliveryPopulation;
}

export const emptySite = (catalogue: Catalogue): SyntheticSite => ({
  catalogue,
  learner: new Learner(),
  weights: new Weights(),
  profiles: new Map(),
  population: new DeliveryPopulation(),
});

/** Learns a touchpoint as the server does. */
export function takeIn(
  { catalogue, learner, profiles, population }: SyntheticSite,
  { contact, item, at }: SyntheticTouch,
): void {
  const touch: Touch = { type: 'content_viewed', item, at, channel: 'site' };
  const profile = profiles.get(contact) ?? emptyProfile(defaultTaxonomy);
  profiles.set(contact, profile);
  learner.learn(contact, item, at);
  population.learn(contact, touch, profile, defaultTaxonomy);
  observe(profile, touch, catalogue.tagsOf(item), defaultTaxonomy);
}
