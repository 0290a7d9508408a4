import { taxonomyIndex, type TaxonomyIndex } from '../journey/taxonomy-index';
import { isActive } from '../journey/is-active';
import type { Touch } from '../journey/touch';
import type { Tags, Taxonomy } from '../taxonomy/taxonomy';
import { LiftTable } from './lift-table';
import { timePointsOf } from './time-points';
import { comparedTouches, type Window } from './compared-touches';
import { ExchangedItems } from './exchanged-items';
import { PurchasePaths } from './purchase-paths';
import { Stays } from './stays';
import { StageFlow } from './stage-flow';
import { replayStages } from './replay-stages';

interface Period {
  /** Milliseconds since 1970. */
  until: number;
  days: number;
  /** See `isActive`. */
  activeWithinDays: number;
  /** Days after a consumption in which a contact may move on. */
  withinDays: number;
  /** Keys of the stage that contacts come from, and of the one that they must reach; null for any. */
  pair: { from: string; to: string } | null;
}

/** The keys that an item counts for: itself, its format and its topics. */
const keysOf = (item: number, { format, topics }: Tags): string[] => [
  `item:${item}`,
  ...(format === null ? [] : [`format:${format}`]),
  ...topics.map((topic) => `topic:${topic}`),
];

/** All counts of the journeys report, collected contact by contact. */
export class TransitionCounts {
  /** See `timePointsOf`. */
  readonly timePoints: number[];
  readonly flow: StageFlow;
  readonly stays: Stays;
  readonly lifts: LiftTable;
  /** As `lifts`, of exchanged items. */
  readonly control: LiftTable;
  readonly paths: PurchasePaths;
  /** Contacts with a touch by the end of the period. */
  contacts = 0;
  /** Contacts who are active at its end. */
  active = 0;
  private readonly index: TaxonomyIndex;
  private readonly exchanged = new ExchangedItems();
  private readonly window: Window;

  constructor(
    private readonly period: Period,
    private readonly taxonomy: Taxonomy,
    private readonly tagsOf: (item: number) => Tags,
  ) {
    const { until, days, activeWithinDays } = period;
    this.index = taxonomyIndex(taxonomy);
    const { pair, withinDays } = period;
    const at = (stage: string): number => this.index.stageAt.get(stage) ?? -1;
    const between = pair && { from: at(pair.from), to: at(pair.to) };
    this.window = { withinDays, until, pair: between };
    this.timePoints = timePointsOf(until, days);
    const [from = until] = this.timePoints;
    this.flow = new StageFlow(this.timePoints.length);
    this.stays = new Stays(this.index.stages.length, { from, until, activeWithinDays });
    this.lifts = new LiftTable((item) => keysOf(item, tagsOf(item)), from);
    this.control = new LiftTable((item) => [`item:${item}`], from);
    this.paths = new PurchasePaths(this.index, from);
  }

  /** @param history of one contact up to the end of the period, oldest first */
  add(history: readonly Touch[]): void {
    const last = history.at(-1);
    if (last === undefined) return;
    const { until, activeWithinDays } = this.period;
    this.contacts += 1;
    if (isActive(last.at, until, activeWithinDays)) this.active += 1;
    const { steps, statuses } = replayStages(history, this.tagsOf, this.taxonomy, {
      timePoints: this.timePoints,
      activeWithinDays: this.period.activeWithinDays,
    });
    this.flow.add(statuses);
    this.stays.add(steps, (type) => this.index.types.get(type)?.consumes === true);
    const touches = comparedTouches(steps, this.index, this.window);
    this.lifts.add(touches);
    this.control.add(this.exchanged.exchange(touches));
    this.paths.add(steps);
  }
}
