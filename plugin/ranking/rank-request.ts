import type { Touch } from '../journey/touch';
import type { CandidateRequest } from './candidates';
import type { Exposure } from './exposures/exposure-types';
import type { RulesInForce } from './rules/rules-in-force';

/** What a ranking is asked for. Items are positions in the catalogue. */
export interface RankRequest extends CandidateRequest {
  /** Oldest first; the context entry, if any, is its last touch. */
  history: Touch[];
  /**
   * Keys of the touchpoint types that consume what they name. What was merely shown, opened or dismissed is then no
   * ground for more of the same. Absent: every touch counts as consuming.
   */
  consumingTypes?: ReadonlySet<string>;
  /** Touchpoint types by which something was shown or dismissed; absent: no list tires of anything. */
  exposureTypes?: ReadonlyMap<string, Exposure>;
  /** Of whom and which day; absent: nothing is tried out. */
  explorationSeed?: string;
  /** Milliseconds since 1970: what ages and fades is measured from here. See `rankingTime`. */
  now: number;
  /** Id of the contact in the learner, who is no neighbour of themselves; absent when it is not known. */
  contact?: number;
  /** What was published last goes first, instead of the blend; absent: no. */
  isNewestFirst?: boolean;
  /** The editors' rules that answer to this request; absent or null: none does. */
  rules?: RulesInForce | null;
  /** How many items to return. */
  limit: number;
}
