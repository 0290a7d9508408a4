import type { Random } from '../speed/ranking/synthetic-site';
import { emptyProfile, observe, readProfile } from '../../plugin/journey/contact-profile';
import { Catalogue } from '../../plugin/ranking/catalogue/catalogue';
import { Learner } from '../../plugin/ranking/learning/learner';
import type { HistoryTouchpoint } from '../../plugin/ranking/ranking-input';
import { teachWeights } from '../../plugin/ranking/weights/teach-weights';
import { Weights } from '../../plugin/ranking/weights/weights';
import { defaultTaxonomy } from '../../plugin/taxonomy/default-taxonomy';
import { NO_TAGS } from '../../plugin/taxonomy/taxonomy';
import { DAY_MS, MINUTE_MS } from '../../plugin/time';
import { LOCALE, TYPE, type Site } from './ask';

/** How a site differs from others. */
export interface SiteKind {
  name: string;
  contacts: number;
  /** Share of the library that each stage has, in the order of the cycle. */
  library: number[];
  /** Probability, at each visit, to go a stage on, and a stage back. */
  forward: number;
  backward: number;
  /** Days between two visits, on average. */
  pause: number;
  /** Probability that a read is of the stage where the contact is. */
  faithful: number;
  /** Probability that a customer's read is of the first stage. */
  nostalgic: number;
  /** Probability that a read is of the one item that everybody reads. */
  blockbuster: number;
  /** Probability that a visit of a customer is another order. */
  repeats: number;
}

const TYPICAL: Omit<SiteKind, 'name'> = {
  contacts: 4_000,
  library: [0.35, 0.25, 0.2, 0.2],
  forward: 0.12,
  backward: 0.05,
  pause: 9,
  faithful: 0.7,
  nostalgic: 0.1,
  blockbuster: 0.05,
  repeats: 0.02,
};

export const SITE_KINDS: readonly SiteKind[] = [
  { ...TYPICAL, name: 'B2B, long silence', contacts: 8_000, pause: 60, forward: 0.15 },
  { ...TYPICAL, name: 'shop, repeat buyers', pause: 5, forward: 0.3, repeats: 0.25 },
  { ...TYPICAL, name: 'media, reach only', library: [0.9, 0.1, 0, 0], forward: 0.02 },
  { ...TYPICAL, name: 'customers love basics', nostalgic: 0.75, forward: 0.2 },
  { ...TYPICAL, name: 'one blockbuster', blockbuster: 0.4 },
];

const ITEMS = 160;
const START = Date.UTC(2024, 0, 1);
const { stages, intents, formats } = defaultTaxonomy;
/** Share of consumptions that teach the weights, to save time. */
const LESSONS = 0.1;
const TOPICS = 12;
/** Share of reads that are about what people care about, where there is anything. */
const CARING = 0.5;
const CUSTOMER = 3;
/** How readily customers who want something in their stage read an entry of an intent; 1 for others. */
const NEW_DAYS = 60;
const NEW_WANTS: Record<string, number> = {
  master: 0.4,
  connect: 0.3,
  expand: 0.1,
  advocate: 0.05,
};
const LATER_WANTS: Record<string, number> = { onboard: 0.15 };
const DEEDS = ['pricing_viewed', 'demo_requested', 'cart_updated'];

interface Item {
  stage: number;
  intent: string;
}

/** A contact as they are, and as the site sees them. */
export interface Person {
  id: number;
  stage: number;
  /** The topic that they care about. */
  topic: number;
  at: number;
  /** Orders so far, and when the latest one was. */
  orders: number;
  boughtAt: number;
  touchpoints: HistoryTouchpoint[];
  profile: ReturnType<typeof emptyProfile>;
}

const drawn = (random: Random, weights: readonly number[]): number => {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  const place = weights.findIndex((weight) => (left -= weight) < 0);
  return Math.max(0, place);
};

const oneOf = <Value>(random: Random, values: readonly Value[]): Value | undefined =>
  values[Math.floor(random() * values.length)];

/** A library with the default taxonomy's tags; the first item is the blockbuster. */
function libraryOf(kind: SiteKind, random: Random): { catalogue: Catalogue; items: Item[] } {
  const catalogue = new Catalogue();
  const items: Item[] = [];
  for (let place = 0; place < ITEMS; place += 1) {
    const stage = place === 0 ? 0 : drawn(random, kind.library);
    const key = stages[stage]?.key ?? '';
    const intent =
      oneOf(
        random,
        intents.filter((one) => one.stage === key),
      )?.key ?? '';
    const format =
      oneOf(
        random,
        formats.filter((one) => one.stages.includes(key)),
      )?.key ?? null;
    catalogue.put({
      contentType: TYPE,
      documentId: `d${place}`,
      locale: LOCALE,
      title: `entry ${place} topic${place % TOPICS}`,
      slug: null,
      text: '',
      publishedAt: START - place * DAY_MS,
      createdAt: place,
    });
    catalogue.setTags(TYPE, `d${place}`, {
      stages: [key],
      intents: [intent],
      format,
      topics: [`topic${place % TOPICS}`],
    });
    items.push({ stage, intent });
  }
  return { catalogue, items };
}

/** One thing that somebody does. */
interface Act {
  type: string;
  item: number | null;
}

/** A simulated site, whose people move through the lifecycle and read what they like, which is not always what is best. */
export class SimulatedSite {
  readonly site: Site;
  readonly people: Person[];
  private readonly items: Item[];

  constructor(
    readonly kind: SiteKind,
    private readonly random: Random,
    /** For the lessons, so that people do the same whatever they teach. */
    private readonly lessons: Random,
  ) {
    const { catalogue, items } = libraryOf(kind, random);
    this.items = items;
    this.site = {
      catalogue,
      learner: new Learner(),
      weights: new Weights(),
      taxonomy: defaultTaxonomy,
    };
    this.people = Array.from({ length: kind.contacts }, (_, id) => ({
      id: id + 1,
      stage: 0,
      topic: Math.floor(random() * TOPICS),
      orders: 0,
      boughtAt: -Infinity,
      at: START + random() * kind.pause * DAY_MS,
      touchpoints: [],
      profile: emptyProfile(defaultTaxonomy),
    }));
  }

  /** Somebody's next visit: what they do, after they have moved on or back. */
  visit(person: Person): Act[] {
    const { kind, random } = this;
    person.at += -Math.log(1 - random()) * kind.pause * DAY_MS;
    const acts: Act[] = [];
    const wasCustomer = person.stage === 3;
    const last = kind.library[3] === 0 ? 1 : 3;
    if (random() < kind.forward) person.stage = Math.min(last, person.stage + 1);
    else if (random() < kind.backward && !wasCustomer) person.stage = Math.max(0, person.stage - 1);
    if (person.stage === 3 && (!wasCustomer || random() < kind.repeats)) {
      acts.push({ type: 'purchased', item: null });
      person.orders += 1;
      person.boughtAt = person.at;
    }
    if (person.stage === 2 && random() < 0.4) {
      acts.push({ type: oneOf(random, DEEDS) ?? '', item: null });
    }
    const reads = 1 + Math.floor(random() * 3);
    for (let read = 0; read < reads; read += 1) {
      acts.push({ type: 'content_viewed', item: this.read(person) });
    }
    return acts;
  }

  /** Learns an act as the server does. */
  take(person: Person, { type, item }: Act): void {
    const { catalogue, learner } = this.site;
    const at = (person.at += 2 * MINUTE_MS);
    if (item !== null) {
      if (this.lessons() < LESSONS) {
        const state = readProfile(person.profile, defaultTaxonomy, at);
        const lesson = { contact: person.id, item, at, state, locale: LOCALE };
        teachWeights({ ...lesson, contentTypes: new Set([TYPE]) }, this.site, this.lessons);
      }
      learner.learn(person.id, item, at);
    }
    const tags = item === null ? NO_TAGS : catalogue.tagsOf(item);
    observe(person.profile, { type, item, at }, tags, defaultTaxonomy);
    person.touchpoints.push({
      type,
      content: item === null ? null : catalogue.addressOf(item),
      occurredAt: at,
      channel: null,
    });
  }

  private read({ stage, topic, boughtAt, orders, at }: Person): number {
    const { kind, random, items } = this;
    const isNew = orders === 1 && at - boughtAt < NEW_DAYS * DAY_MS;
    const wants = stage === CUSTOMER ? (isNew ? NEW_WANTS : LATER_WANTS) : {};
    if (random() < kind.blockbuster) return 0;
    const wanted = stage === 3 && random() < kind.nostalgic ? 0 : stage;
    const isFaithful = random() < kind.faithful;
    // Cubed, so that some entries are popular.
    const from = items.flatMap((item, place) =>
      !isFaithful || (item.stage === wanted && random() < (wants[item.intent] ?? 1)) ? [place] : [],
    );
    const cared = random() < CARING ? from.filter((place) => place % TOPICS === topic) : [];
    const choice = cared.length > 0 ? cared : from;
    return choice[Math.floor(random() ** 3 * choice.length)] ?? 0;
  }
}
