import type { ContactState } from '../../plugin/journey/contact-state';
import { startOfDay } from '../../plugin/time';
import type { Touch } from '../../plugin/journey/touch';
import { diversify, POOL } from '../../plugin/ranking/diversify';
import { exposureTypes } from '../../plugin/ranking/exposures/exposure-types';
import { bestOf, scoreCandidates, type RankingModel } from '../../plugin/ranking/rank';
import type { RankRequest } from '../../plugin/ranking/rank-request';
import { defaultTaxonomy } from '../../plugin/taxonomy/default-taxonomy';
import { rounded } from '../speed/table';
import type { Dataset, Event } from './dataset';
import { Ranks, Recommended, type Figures } from './metrics';

/** Length of a list. */
const LENGTH = 20;
/** Number of items of each list that count as shown: those that fit on a page. */
const SHOWN = 10;
/** Exposures kept for a contact: as many as the site reads of a history. */
const REMEMBERED = 500;

const exposures = exposureTypes(defaultTaxonomy);
const consuming = new Set(
  defaultTaxonomy.touchpointTypes.map(({ key }) => key).filter((key) => !exposures.has(key)),
);

interface Variant {
  name: string;
  diversity?: true;
  exploration?: true;
  fatigue?: true;
}

const VARIANTS: Variant[] = [
  { name: 'list of 20' },
  { name: 'list + diversity', diversity: true },
  { name: 'list + exploration', exploration: true },
  { name: 'list + fatigue', fatigue: true },
  { name: 'list + all three', diversity: true, exploration: true, fatigue: true },
];

export interface ListFigures extends Figures {
  coverage: number;
  gini: number;
  /** Mean number of distinct formats and topics in a list. */
  kinds: number;
}

/** The lists of a site with one variant, and what the variant costs. */
class VariantLists {
  private readonly ranks = new Ranks();
  private readonly recommended = new Recommended();
  private kinds = 0;
  private readonly shown = new Map<number, Touch[]>();

  constructor(
    private readonly variant: Variant,
    private readonly dataset: Dataset,
  ) {}

  test({ contact, item, at }: Event, plain: RankRequest, state: ContactState, model: RankingModel) {
    const { diversity, exploration, fatigue } = this.variant;
    const request: RankRequest = {
      ...plain,
      ...(exploration ? { explorationSeed: `${contact}/${startOfDay(at)}` } : {}),
      ...(fatigue ? this.withExposures(plain, contact) : {}),
    };
    const scored = scoreCandidates(request, state, model);
    const best = bestOf(scored, model.catalogue, diversity ? POOL * LENGTH : LENGTH);
    const list = diversify(best, LENGTH, (other) => this.kindOf(other)).map(({ item: id }) => id);
    const place = list.indexOf(item);
    this.ranks.add(place < 0 ? Infinity : place + 1);
    this.recommended.add(list.slice(0, SHOWN));
    this.kinds += this.kindsIn(list);
    if (fatigue) this.show(contact, list.slice(0, SHOWN), at);
  }

  figures(): ListFigures {
    const size = this.dataset.items.length;
    return {
      ...this.ranks.figures(),
      coverage: this.recommended.coverage(size),
      gini: this.recommended.gini(size),
      kinds: rounded(this.kinds / this.ranks.count, 3),
    };
  }

  private kindOf(item: number) {
    const { format = null, topics = [] } = this.dataset.items[item] ?? {};
    return { contentType: '', format, topics };
  }

  private kindsIn(list: number[]): number {
    const kinds = list.map((item) => this.kindOf(item));
    const [formats, topics] = [
      kinds.flatMap(({ format }) => format ?? []),
      kinds.flatMap(({ topics: ofItem }) => ofItem),
    ];
    return new Set(formats).size + new Set(topics).size;
  }

  private withExposures({ history }: RankRequest, contact: number): Partial<RankRequest> {
    const touches = [...history, ...(this.shown.get(contact) ?? [])];
    touches.sort((left, right) => left.at - right.at);
    return { history: touches, consumingTypes: consuming, exposureTypes: exposures };
  }

  /** The data set has no exposures, so the lists of this variant are assumed to have been shown. */
  private show(contact: number, items: number[], at: number): void {
    const touches = items.map((item): Touch => ({ type: 'recommendation_shown', item, at }));
    this.shown.set(contact, [...(this.shown.get(contact) ?? []), ...touches].slice(-REMEMBERED));
  }
}

/**
 * Lists of 20 as the plugin makes them, with one part after another switched on: its cost in accuracy and its gain in
 * variety.
 */
export class ListComparison {
  private readonly variants: VariantLists[];

  constructor(dataset: Dataset) {
    this.variants = VARIANTS.map((variant) => new VariantLists(variant, dataset));
  }

  test(event: Event, request: RankRequest, state: ContactState, model: RankingModel): void {
    for (const variant of this.variants) variant.test(event, request, state, model);
  }

  figures(): Record<string, ListFigures> {
    return Object.fromEntries(
      VARIANTS.map(({ name }, index) => [name, this.variants[index]?.figures()] as const).filter(
        (row): row is [string, ListFigures] => row[1] !== undefined,
      ),
    );
  }
}
