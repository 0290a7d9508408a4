import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { Ranking } from '../../../plugin/contracts/experiments';
import type { HistoryTouchpoint } from './contact-history';
import type { EntryGate } from '../access';
import type { EntryShape } from '../library';
import type { Person } from '../people';
import type { OptedInType } from '../site';

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
  /** Where the list will be shown, as touchpoints name it; decides which rules answer. */
  channel?: string;
  /** `active`, `none`, or the id of a rule that is tried besides the active ones; absent: the active ones. */
  ruleSet?: string;
  /** How the list is ordered; absent: by the blend. */
  ranking?: Ranking;
  /** Rank as of this time, in milliseconds; null for now. */
  at: number | null;
  gate: EntryGate;
  /** Whether the list may try out what is little known: not for previews. */
  explore: boolean;
  /** Whether the list is remembered as served. */
  remember: boolean;
  /** Whether what is known of the contact may be told to the caller. */
  describeContact: boolean;
}
