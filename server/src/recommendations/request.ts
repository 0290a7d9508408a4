import type { z } from '@strapi/utils';

import type { Included } from '../../../plugin/contracts/recommendations';
import type { ListRequest, RankingInput, RankingView } from '../../../plugin/ranking/ranking-input';
import type { EntryGate, Sight } from '../access';
import type { EntryShape } from '../library';
import type { Person } from '../people';
import type { OptedInType } from '../site';
import type { ModelView } from '../model';
import type { previewBody } from './schemas';

/** What a request may ask for, as its controller parsed it. */
export type Asked = Partial<z.output<typeof previewBody>> & {
  /** Absent: everything. */
  include?: Included[];
};

/** What a list is made for. */
export interface Purpose {
  /** Whether it may include entries of which little is known, to learn about them. */
  explore: boolean;
  /** Whether it is stored as served. */
  remember: boolean;
  /** Whether its links name it, for places without a script. */
  linksCite: boolean;
}

/** A list that is served. */
export const SERVED: Purpose = { explore: true, remember: true, linksCite: false };
/** A list that is sent, such as in an e-mail. */
export const SENT: Purpose = { ...SERVED, linksCite: true };
/** How a served list would be. */
export const EXPLAINED: Purpose = { ...SERVED, remember: false };
export const PREVIEW: Purpose = { ...EXPLAINED, explore: false };

/** A checked request for recommendations. */
export interface RecommendationRequest extends ListRequest, EntryShape, Purpose {
  /** documentIds of what is shown where nothing else can be. */
  fallback: string[];
  /** What is said beside the entries. */
  include: ReadonlySet<Included>;
  person: Person;
  /** Whether the caller is told what is known of the person. */
  describeContact: boolean;
  /** Those that the caller may find. */
  types: OptedInType[];
  /** Where the list will be shown, as touchpoints name it; decides which rules apply. */
  channel?: string;
  /** `active`, `none`, or the id of a rule that is tried besides the active ones; absent: the active ones. */
  ruleSet?: string;
  gate: EntryGate;
  /** What reasons and evidence may name. */
  sight: Sight;
}

/** What a list is made from, as it is at one moment. */
export type View = RankingView & ModelView;

/** What a list is ranked by, with what it is made from. */
export interface Prepared extends RankingInput {
  view: View;
}
