import type { z } from '@strapi/utils';

import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { Ranking } from '../../../plugin/contracts/experiments';
import type { EntryGate } from '../access';
import type { EntryShape } from '../library';
import type { Person } from '../people';
import type { OptedInType } from '../site';
import type { HistoryTouchpoint } from './contact-history';
import type { previewBody } from './schemas';

/** What a request may ask for, as its controller parsed it. */
export type Asked = Partial<z.output<typeof previewBody>> & { limit: number };

/** What a list is made for. */
export interface Purpose {
  /** Whether it may explore entries that little is known of. */
  explore: boolean;
  /** Whether it is stored as served. */
  remember: boolean;
}

/** A list that is served. */
export const SERVED: Purpose = { explore: true, remember: true };
/** How a served list would be. */
export const EXPLAINED: Purpose = { explore: true, remember: false };
export const PREVIEW: Purpose = { explore: false, remember: false };

/** A request for recommendations whose every part was checked. */
export interface RecommendationRequest extends EntryShape, Purpose {
  person: Person;
  /** Whether the caller may be told what is known of the person. */
  describeContact: boolean;
  /** Those that the caller may find. */
  types: OptedInType[];
  locale: string;
  limit: number;
  stages: string[];
  intents: string[];
  formats: string[];
  /** DocumentIds. */
  exclude: string[];
  context: ContentReference | null;
  /** Given with the request, and not stored. */
  touchpoints: HistoryTouchpoint[];
  /** Where the list will be shown, as touchpoints name it; decides which rules apply. */
  channel?: string;
  /** `active`, `none`, or the id of a rule that is tried besides the active ones; absent: the active ones. */
  ruleSet?: string;
  /** How the list is ordered; absent: by the blend. */
  ranking?: Ranking;
  /** Rank as of this time, in milliseconds; null for now. */
  at: number | null;
  gate: EntryGate;
}
