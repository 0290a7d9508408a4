import { taxonomyIndex, type TaxonomyIndex } from '../journey/taxonomy-index';
import type { Touch } from '../journey/touch';
import type { Tags, Taxonomy } from '../taxonomy/taxonomy';
import { LiftTable } from './lift-table';
import { momentsBetween } from './moments-between';
import { momentsOf } from './moments';
import { PurchasePaths } from './purchase-paths';
import { Spells } from './spells';
import { StageFlow } from './stage-flow';
import { walk } from './walk';

export interface Period {
  /** Milliseconds since 1970. */
  until: number;
  days: number;
  /** Days after a consumption in which a contact may move on. */
  withinDays: number;
}

/** What an item counts for when content is compared. */
const keysOf = (item: number, { format, topics }: Tags): string[] => [
  `item:${item}`,
  ...(format === null ? [] : [`format:${format}`]),
  ...topics.map((topic) => `topic:${topic}`),
];

/** Everything that is told of journeys in a period, counted contact by contact. */
export class JourneyCounts {
  /** The beginning, the end, and what cuts the period in between. */
  readonly moments: number[];
  readonly flow: StageFlow;
  readonly spells: Spells;
  readonly lifts: LiftTable;
  readonly paths: PurchasePaths;
  /** Contacts with a touch by the end of the period. */
  contacts = 0;
  /** Contacts with a touch in the period. */
  active = 0;
  private readonly index: TaxonomyIndex;

  constructor(
    private readonly period: Period,
    private readonly taxonomy: Taxonomy,
    private readonly tagsOf: (item: number) => Tags,
  ) {
    const { until, days } = period;
    this.index = taxonomyIndex(taxonomy);
    this.moments = momentsBetween(until, days);
    const [from = until] = this.moments;
    this.flow = new StageFlow(this.moments.length);
    this.spells = new Spells(this.index.stages.length, from, until);
    this.lifts = new LiftTable((item) => keysOf(item, tagsOf(item)), from);
    this.paths = new PurchasePaths(this.index, from);
  }

  /** @param history of one contact up to the end of the period, oldest first */
  add(history: readonly Touch[]): void {
    const last = history.at(-1);
    if (last === undefined) return;
    const [from = 0] = this.moments;
    this.contacts += 1;
    if (last.at >= from) this.active += 1;
    const { steps, standings } = walk(history, this.tagsOf, this.taxonomy, this.moments);
    this.flow.add(standings);
    this.spells.add(steps, (type) => this.index.types.get(type)?.consumes === true);
    this.lifts.add(momentsOf(steps, this.index, this.period));
    this.paths.add(steps);
  }
}
