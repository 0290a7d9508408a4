import type { Touch } from '../journey/touch';
import type { CandidateRequest } from './candidates';
import type { Exposure } from './exposures/exposure-types';
import type { Guidance } from './guidance/guidance';
import type { Movers } from './movers';
import type { RulesInForce } from './rules/rules-in-force';

/** A request for a ranking. Items are numbers in the catalogue. */
export interface RankRequest extends CandidateRequest {
  /** Oldest first; the context entry, if any, is its last touch. */
  history: Touch[];
  /**
   * Keys of the touchpoint types that consume what they name. Others, such as shown or dismissed, do not bring more of
   * the same. Absent: every touch counts as consuming.
   */
  consumingTypes?: ReadonlySet<string>;
  /** Touchpoint types that show or dismiss something; absent: there is no fatigue. */
  exposureTypes?: ReadonlyMap<string, Exposure>;
  /** Identifies contact and day; absent: no exploration. */
  explorationSeed?: string;
  /** How much exploration weighs; absent: 1. */
  explorationWeight?: number;
  /** Milliseconds since 1970: the time that ages and decay refer to. See `rankingTime`. */
  now: number;
  /** Id of the contact in the learner, so that they are not their own neighbour; absent when it is not known. */
  contact?: number;
  /** For each of their traits, the ids of other contacts who have it; absent: none are known. */
  peers?: readonly (readonly number[])[];
  /** What moves people on; absent or null: nothing is known of it. */
  movers?: Movers | null;
  /** Whether to rank by publication date instead of the blend. */
  isNewestFirst?: boolean;
  /** What the lifecycle admits and puts first; absent or null: it says nothing. */
  guidance?: Guidance | null;
  /** What was read before this time says nothing any more, in milliseconds since 1970; absent or null: all counts. */
  since?: number | null;
  /** The editors' rules that apply to this request; absent or null: none. */
  rules?: RulesInForce | null;
  limit: number;
}
