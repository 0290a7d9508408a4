import type { Answer } from './envelope';
import type { JourneyDays, NamedEntry, ReportMeta } from './journeys';

/** What became of recommendations. */
export interface PerformanceCounts {
  /** Touchpoints that tell of an entry being shown as a recommendation. */
  shown: number;
  /** Entries consumed out of a list that a touchpoint cites, each once a contact and list. */
  clicked: number;
  /** Of the clicked, those after which the contact bought within the days that `convertsWithinDays` says. */
  converted: number;
}

export interface PerformanceTerm extends PerformanceCounts {
  /** Key of a stage or a format, id of a rule, or a slot as the site calls it; empty where nothing is known. */
  key: string;
  label: string;
}

export interface PerformanceEntry extends PerformanceCounts {
  entry: NamedEntry;
}

export interface PerformanceStretch extends PerformanceCounts {
  /** ISO 8601. */
  from: string;
  to: string;
}

export interface PerformanceReport {
  /** ISO 8601. */
  from: string;
  until: string;
  convertsWithinDays: number;
  total: PerformanceCounts;
  stretches: PerformanceStretch[];
  /** By where the site showed it: `properties.slot` of the touchpoint. */
  slots: PerformanceTerm[];
  /** By the stage that the contact was in. */
  stages: PerformanceTerm[];
  formats: PerformanceTerm[];
  /**
   * By each editors' rule that moved the entry, or kept others out of the list; most shown first, at most 200. A rule that
   * is gone goes by its id.
   */
  rules: PerformanceTerm[];
  /** Most shown first; at most 200. */
  entries: PerformanceEntry[];
  /** Contacts heard of lately, and those of them who have consumed all that is published for their stage. */
  nothingLeft: { contacts: number; without: number; byStage: NothingLeft[] };
}

export interface NothingLeft {
  stage: string;
  label: string;
  contacts: number;
  without: number;
}

/** How well the ranking foresees what contacts turn to next. */
export interface ModelTrust {
  /** Consumptions, each ranked before it was learned, of which the accuracy tells. */
  tests: number;
  /** Share of them that stood among the first ten, 0–1; null without tests. */
  hitRate10: number | null;
  /** What a list of the most consumed entries would have got; null without tests. */
  popularHitRate10: number | null;
  /** Entries that the last test chose among. */
  candidates: number;
  /** Steps that the weights have learned. */
  lessons: number;
  signals: { name: string; prior: number; weight: number }[];
}

/** `GET /lifecycle-map/performance`; data is null while the first report is computed. */
export type PerformanceAnswer = Answer<PerformanceReport | null, ReportMeta>;

/** `GET /lifecycle-map/performance/model` */
export type ModelTrustAnswer = Answer<ModelTrust>;

export type PerformanceDays = JourneyDays;
