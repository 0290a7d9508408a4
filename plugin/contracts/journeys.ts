import type { Answer } from './envelope';
import type { ContentReference } from './content-reference';

export const JOURNEY_DAYS = [30, 90, 180, 365] as const;
/** Days of a period that ends now. */
export type JourneyDays = (typeof JOURNEY_DAYS)[number];

export const WITHIN_DAYS = [7, 14, 30, 60] as const;
/** Days after a consumption in which a contact may move on. */
export type WithinDays = (typeof WITHIN_DAYS)[number];

/** A contact of whom nothing is known yet. No stage's key looks like it. */
export const UNKNOWN_STATE = '*unknown';
/** A contact of whom nothing was heard for a while. */
export const SILENT_STATE = '*silent';

/** A stage, or one of the two states above. */
export interface JourneyState {
  key: string;
  label: string;
}

export type JourneyMove = 'forward' | 'backward' | 'silent' | 'returned' | 'arrived' | 'stayed';

export interface JourneyFlow {
  /** Keys of states at the beginning and the end of the period. */
  from: string;
  to: string;
  contacts: number;
  move: JourneyMove;
}

/** One stretch of the period. */
export interface JourneyStretch {
  /** ISO 8601. */
  from: string;
  to: string;
  /** Contacts by the key of their state at its end. */
  standing: Record<string, number>;
  /** Contacts who moved that way in it. */
  moves: Record<Exclude<JourneyMove, 'stayed'>, number>;
}

/** Stays in a stage that began in the period. */
export interface StageStays {
  stage: string;
  /** Days after which half of them have ended; null while more than half go on. */
  medianDays: number | null;
  forward: number;
  backward: number;
  silent: number;
  /** Have not ended. */
  open: number;
}

export interface NamedEntry extends ContentReference {
  title: string;
}

/** What came of consuming something, against comparable contacts who consumed something else. Shares are 0–1. */
export interface Lift {
  /** Contacts who consumed it, and those they are compared with. */
  contacts: number;
  others: number;
  /** Shares that moved on. */
  moved: number;
  othersMoved: number;
  /** `moved − othersMoved`, with its 95% confidence interval. */
  lift: number;
  low: number;
  high: number;
}

export interface EntryLift extends Lift {
  entry: NamedEntry;
}

export interface TermLift extends Lift {
  key: string;
  label: string;
}

export interface JourneyPath {
  entries: NamedEntry[];
  /** Buyers who consumed these one after another. */
  buyers: number;
}

export interface JourneysReport {
  /** ISO 8601. */
  from: string;
  until: string;
  /** Contacts with a touchpoint before `until`. */
  contacts: number;
  /** Contacts with a touchpoint in the period. */
  active: number;
  silentAfterDays: number;
  /** Stages in the order of the cycle, then silent, then unknown. */
  states: JourneyState[];
  flow: JourneyFlow[];
  stretches: JourneyStretch[];
  stays: StageStays[];
  /** What was consumed last before a silence that ended a stay of the period; at most 20. */
  lastBeforeSilence: { entry: NamedEntry; stays: number }[];
  lift: {
    withinDays: WithinDays;
    /** Contacts that are needed on both sides before anything is said. */
    minimum: number;
    /** Entries, formats and topics that were consumed, of which too little is known. */
    tooFew: number;
    /** Best first, by the lower end of the interval; at most 200. */
    entries: EntryLift[];
    formats: TermLift[];
    topics: TermLift[];
  };
  paths: {
    /** Contacts who bought for the first time in the period. */
    buyers: number;
    minimum: number;
    pathDays: number;
    /** At most 20. */
    commonest: JourneyPath[];
  };
}

/** How a report that takes long came about. */
export interface ReportMeta {
  /** ISO 8601; null while it is computed for the first time. */
  computedAt: string | null;
  /** Whether a newer one is being computed. */
  isComputing: boolean;
}

/** `GET /lifecycle-map/journeys`; data is null while the first report is computed. */
export type JourneysAnswer = Answer<JourneysReport | null, ReportMeta>;
