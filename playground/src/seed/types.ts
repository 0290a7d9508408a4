export interface SeedText {
  slug: string;
  title: string;
  summary: string;
  /** Markdown. */
  body: string;
}

interface SeedTags {
  stages: string[];
  intents: string[];
  format: string;
  topics: string[];
}

/** One entry of the playground's library, in English and perhaps in French. */
export interface SeedEntry extends SeedText {
  fr?: SeedText;
  /** Absent: left untagged on purpose. */
  tags?: SeedTags;
  /** Drafts were never published. */
  state?: 'draft';
  /** Months since it was last updated; from 18 on it is stale. */
  ageInMonths: number;
  /** Months since it was added to the library; absent: before the history begins. */
  addedMonthsAgo?: number;
}

export type SeedType = 'article' | 'case-study' | 'demo' | 'course';

export interface SeedTouchpoint {
  type: string;
  entry?: { contentType: SeedType; slug: string };
  daysAgo: number;
  channel?: string;
  /** For a recommendation that was shown or clicked: its list, and where the site showed it. */
  recommendationId?: string;
  slot?: string;
}

/** The arm of a contact in the demo's experiment. */
export type SeedArm = 'control' | 'treatment';

export interface SeedContact {
  contact: string;
  /** Who this is, in lifecycle terms. */
  story: string;
  /** For contacts in the experiment. */
  arm?: SeedArm;
  touchpoints: SeedTouchpoint[];
}
