import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { Join } from '../people';

/** What the model needs to know of a touchpoint. */
export interface LearnableTouchpoint {
  messageHash: string;
  contactId: number;
  type: string;
  content: ContentReference | null;
  channel: string | null;
  /** Whether it came from a list that we recommended. */
  ofRecommendation: boolean;
  /** Milliseconds since 1970, as is `receivedAt`. */
  occurredAt: number;
  receivedAt: number;
}

/** What one transaction of this instance has committed. */
export interface CommittedWrite {
  touchpoints: LearnableTouchpoint[];
  joins: Join[];
  /** The id of the last row where the ids of one transaction are consecutive (SQLite), otherwise null. */
  lastId: number | null;
  /** How many touchpoints were sent together. This write may be a part of them. */
  batchSize: number;
}
