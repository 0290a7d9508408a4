import type { Answer } from './envelope';
import type { ContentReference } from './content-reference';

export const JOURNEY_DAYS = [30, 90, 180, 365] as const;
/** Days of a period that ends now. */
export type JourneyDays = (typeof JOURNEY_DAYS)[number];

export const WITHIN_DAYS = [7, 14, 30, 60] as const;
/** Days after a consumption in which a contact may move on. */
export type WithinDays = (typeof WITHIN_DAYS)[number];

/** Before the first touchpoint. `*` keeps it apart from keys of stages. */
export const UNKNOWN_STATE = '*unknown';
/** Without a touchpoint for `activeWithinDays`. */
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

/** One interval of the period. */
export interface JourneyStretch {
  /** ISO 8601. */
  from: string;
  to: string;
  /** Number of contacts by state at its end. */
  standing: Record<string, number>;
  /** Number of contacts by move in it. */
  moves: Record<Exclude<JourneyMove, 'stayed'>, number>;
  /** Whether it is known by now who of those that were active in it fell silent: `activeWithinDays` have gone by since. */
  isOver: boolean;
}

/** Days of a stay after which it is told how it ended. */
export const STAY_DAYS = [30, 60, 90] as const;

/** A share, 0–1, with its 95% interval. */
export interface Share {
  share: number;
  low: number;
  high: number;
}

/**
 * How many stays have ended in each way within so many days, as shares (Aalen & Johansen, 1978): each way keeps the others from
 * happening, so they add up. Null below 20 stays, and where none is known for so long.
 */
export interface StayEndings {
  days: (typeof STAY_DAYS)[number];
  forward: Share | null;
  backward: Share | null;
  silent: Share | null;
}

/** Stays in a stage that began in the period. */
export interface StageStays {
  stage: string;
  /** Median duration in days; null while more than half are open. */
  medianDays: number | null;
  forward: number;
  backward: number;
  silent: number;
  /** Not ended yet. */
  open: number;
  within: StayEndings[];
}

export interface NamedEntry extends ContentReference {
  title: string;
}

export type LiftVerdict = 'above' | 'below' | 'unclear';

/**
 * The effect of consuming something, compared with contacts of the same stage, activity, intent and recent deeds who
 * consumed something else: the average. Shares are 0–1.
 */
export interface Lift {
  /** Numbers of contacts who consumed it, and of those they are compared with. */
  contacts: number;
  others: number;
  /** Shares of them who moved on. */
  moved: number;
  othersMoved: number;
  /**
   * By how much more move on than is usual in the table, shrunk towards 0, with an interval as wide as the number of rows
   * demands.
   */
  lift: number;
  low: number;
  high: number;
  /** Above or below the average when the interval leaves 0 out. Of those in a table, at most 5% are expected to be so by chance. */
  verdict: LiftVerdict;
  /** Compared with contacts of the same kind who consumed nothing at that time, with its 95% interval; null when too few did. */
  overNothing: { others: number; lift: number; low: number; high: number } | null;
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
  /** Number of buyers who consumed these in a row. */
  buyers: number;
}

/** What a report is about. */
export interface JourneysRequest {
  days: JourneyDays;
  within: WithinDays;
  /** The stage that contacts come from and the one that they move to, for lifts; null for any move forward. */
  pair: { from: string; to: string } | null;
}

export interface JourneysReport {
  /** ISO 8601. */
  from: string;
  until: string;
  /** Contacts with a touchpoint before `until`. */
  contacts: number;
  /** Contacts who are active at `until`: all that are in a stage there. */
  active: number;
  /** Days after which a contact is not active any more: the setting `activeWithinDays`. */
  activeWithinDays: number;
  /** Stages in the order of the cycle, then silent, then unknown. */
  states: JourneyState[];
  flow: JourneyFlow[];
  stretches: JourneyStretch[];
  stays: StageStays[];
  /** Entries consumed last before a silence that ended a stay; at most 20. */
  lastBeforeSilence: { entry: NamedEntry; stays: number }[];
  lift: {
    withinDays: WithinDays;
    pair: JourneysRequest['pair'];
    /** Minimum of contacts on both sides for a result. */
    minimum: number;
    /** Number of consumed entries, formats and topics without enough contacts. */
    tooFew: number;
    /** Whether the same tables, with what each contact consumed exchanged at random, have hardly any clear row; else none is shown. */
    isSound: boolean;
    /** Best first, by the lower end of the interval; at most 200. */
    entries: EntryLift[];
    formats: TermLift[];
    topics: TermLift[];
  };
  paths: {
    /** Number of contacts with a first purchase in the period. */
    buyers: number;
    minimum: number;
    pathDays: number;
    /** At most 20. */
    commonest: JourneyPath[];
  };
}

/** The state of a report that is computed in the background. */
export interface ReportMeta {
  /** ISO 8601; null while it is computed for the first time. */
  computedAt: string | null;
  /** Whether a newer one is being computed. */
  isComputing: boolean;
}

/** `GET /lifecycle-map/journeys`; data is null while the first report is computed. */
export type JourneysAnswer = Answer<JourneysReport | null, ReportMeta>;
