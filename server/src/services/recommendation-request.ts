import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { HistoryTouchpoint } from './contact-history';
import type { EntryShape } from './entry-query';
import type { Person } from './identity';
import type { OptedInType } from './opted-in-types';
import type { Auth } from './readable-types';

/** A request for recommendations whose every part was checked. */
export interface RecommendationRequest extends EntryShape {
  person: Person;
  /** Those that the caller may find. */
  types: OptedInType[];
  locale: string;
  limit: number;
  stages: string[];
  intents: string[];
  formats: string[];
  exclude: string[];
  context: ContentReference | null;
  /** Given with the request, and not stored. */
  touchpoints: HistoryTouchpoint[];
  /** Rank as of this time, in milliseconds; null for now. */
  at: number | null;
  /** Null for the admin, who sees entries as they are. */
  auth: Auth | null;
  /** Whether the list is remembered as served. */
  remember: boolean;
  /** Whether what is known of the contact may be told to the caller. */
  describeContact: boolean;
}
