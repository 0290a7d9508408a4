import type { Answer } from './envelope';
import type { Estimate } from '../experiments/proportion';
import type { Rates } from '../performance/rates';
import type { JourneyDays, NamedEntry, ReportMeta } from './journeys';

/** Results of recommendations. Rates come with 95% intervals, and are null below a least number. */
export interface PerformanceCounts extends Rates {
  /** Touchpoints that show an entry as a recommendation. */
  shown: number;
  /** Entries consumed from a cited list, each once per contact and list. */
  clicked: number;
  /**
   * Clicked entries that a purchase is credited to: the last one before it, within `convertsWithinDays`. It counts at the
   * time of the click.
   */
  converted: number;
  /** Other entries clicked within the same days before such a purchase, and since the one before it. */
  assisted: number;
}

export interface PerformanceTerm extends PerformanceCounts {
  /** Key of a stage or format, id of a rule, or a slot of the site; empty where unknown. */
  key: string;
  label: string;
}

export interface PerformanceEntry extends PerformanceCounts {
  entry: NamedEntry;
}

/** What was shown on a day, with what came of it until now. */
export interface PerformanceStretch extends PerformanceCounts {
  /** ISO 8601. */
  from: string;
  to: string;
  /** Whether all purchases that may still follow would be known: `convertsWithinDays` have gone by since. */
  isOver: boolean;
}

export interface PerformanceReport {
  /** ISO 8601. */
  from: string;
  until: string;
  convertsWithinDays: number;
  total: PerformanceCounts;
  /** Touchpoints that cite a list which was not served to the same person, or is kept no more. They count for nothing else. */
  unmatched: number;
  /** Day by day. */
  stretches: PerformanceStretch[];
  /**
   * What recommending is worth, from the latest experiment with an arm without recommendations: the share of people with an outcome
   * in the arm with recommendations, minus that in the arm without; null where none is over and large enough.
   */
  incremental: {
    experiment: { id: string; name: string; endedAt: string };
    outcomes: string[];
    people: number;
    difference: Estimate;
  } | null;
  /** By slot: `properties.slot` of the touchpoint. */
  slots: PerformanceTerm[];
  /** By stage of the contact at that time. */
  stages: PerformanceTerm[];
  formats: PerformanceTerm[];
  /**
   * By editors' rule that changed the entry's score or excluded others; most shown first, at most 200. A deleted rule
   * is named by its id.
   */
  rules: PerformanceTerm[];
  /** Most shown first; at most 200. */
  entries: PerformanceEntry[];
  /** Active contacts, and how many of them are out of content: the sums of the coverage of stages by intents, of now. */
  outOfContent: { contacts: number; without: number; byStage: OutOfContent[] };
}

/** Active contacts of a stage, and those who have consumed everything that is published for their stage and intent. */
export interface OutOfContent {
  stage: string;
  label: string;
  contacts: number;
  without: number;
}

/** How well the ranking predicts what contacts consume next. */
export interface ModelTrust {
  /** Number of consumptions that were ranked before they were learned. */
  tests: number;
  /** Share of them that were in the top ten, 0–1; null without tests. */
  hitRate10: number | null;
  /** The same for a list of the most consumed entries; null without tests. */
  popularHitRate10: number | null;
  /** Number of candidates in the last test. */
  candidates: number;
  /** Number of steps by which the weights were learned. */
  lessons: number;
  signals: { name: string; prior: number; weight: number }[];
}

/** `GET /lifecycle-map/performance`; data is null while the first report is computed. */
export type PerformanceAnswer = Answer<PerformanceReport | null, ReportMeta>;

/** `GET /lifecycle-map/performance/model` */
export type ModelTrustAnswer = Answer<ModelTrust>;

export type PerformanceDays = JourneyDays;
