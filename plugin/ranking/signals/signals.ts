import type { ReasonCode } from '../reason';
import { afterInLibrary, beforeInLibrary } from './beside-in-library';
import { consumedTogether } from './consumed-together';
import { freshInDays, freshInHours } from './fresh';
import { intentMatch } from './intent-match';
import { nextInJourneys } from './next-in-journeys';
import { popular } from './popular';
import { searchMatch } from './search-match';
import { sharedTraits } from './shared-traits';
import type { MakeSignal } from './signal';
import { similarToLast, similarToRecent } from './similar-content';
import { similarJourneys } from './similar-journeys';
import { similarSessions } from './similar-sessions';
import { stageFit } from './stage-fit';
import { topicMatch } from './topic-match';

export interface SignalKind {
  name: string;
  /** The reason that its share is reported as. */
  code: ReasonCode;
  /** Initial weight. */
  prior: number;
  /** Weight that learning cannot take from it; absent: none. */
  least?: number;
  /** Whether it depends on recent consumptions: then it counts less the longer ago they are. */
  fades: boolean;
  make: MakeSignal;
}

/** A lifecycle signal weighs as much as several behaviour signals, so that it leads from the first event on. */
const LIFECYCLE = 2;
/** All behaviour signals start equal. */
const BEHAVIOUR = 0.5;
/** Popularity and freshness only break near-ties at first. */
const BACKGROUND = 0.25;

/** All learned signals. */
export const SIGNALS: readonly SignalKind[] = [
  {
    name: 'stage_fit',
    code: 'stage_fit',
    prior: LIFECYCLE,
    least: LIFECYCLE,
    fades: false,
    make: stageFit,
  },
  {
    name: 'intent_match',
    code: 'intent_match',
    prior: LIFECYCLE,
    least: LIFECYCLE,
    fades: false,
    make: intentMatch,
  },
  {
    name: 'search_match',
    code: 'search_match',
    prior: LIFECYCLE,
    least: LIFECYCLE,
    fades: false,
    make: searchMatch,
  },
  {
    name: 'topic_match',
    code: 'topic_match',
    prior: BEHAVIOUR,
    fades: true,
    make: topicMatch,
  },
  {
    // Lessons have no traits, so it keeps its prior.
    name: 'shared_traits',
    code: 'similar_journeys',
    prior: LIFECYCLE,
    fades: false,
    make: sharedTraits,
  },
  {
    name: 'next_in_journeys',
    code: 'next_in_journeys',
    prior: BEHAVIOUR,
    fades: true,
    make: nextInJourneys,
  },
  {
    name: 'consumed_together',
    code: 'similar_journeys',
    prior: BEHAVIOUR,
    fades: true,
    make: consumedTogether,
  },
  {
    name: 'similar_sessions',
    code: 'similar_journeys',
    prior: BEHAVIOUR,
    fades: true,
    make: similarSessions,
  },
  {
    name: 'similar_journeys',
    code: 'similar_journeys',
    prior: BEHAVIOUR,
    fades: true,
    make: similarJourneys,
  },
  {
    name: 'similar_to_last',
    code: 'similar_content',
    prior: BEHAVIOUR,
    fades: true,
    make: similarToLast,
  },
  {
    name: 'similar_to_recent',
    code: 'similar_content',
    prior: BEHAVIOUR,
    fades: true,
    make: similarToRecent,
  },
  {
    name: 'after_in_library',
    code: 'similar_content',
    prior: BACKGROUND,
    fades: true,
    make: afterInLibrary,
  },
  {
    name: 'before_in_library',
    code: 'similar_content',
    prior: 0,
    fades: true,
    make: beforeInLibrary,
  },
  { name: 'popular_today', code: 'popular_now', prior: BACKGROUND, fades: false, make: popular(0) },
  {
    name: 'popular_this_week',
    code: 'popular_now',
    prior: BACKGROUND,
    fades: false,
    make: popular(1),
  },
  {
    name: 'popular_this_month',
    code: 'popular_now',
    prior: BACKGROUND,
    fades: false,
    make: popular(2),
  },
  { name: 'popular_ever', code: 'popular_now', prior: 0, fades: false, make: popular(3) },
  { name: 'fresh_in_days', code: 'fresh', prior: BACKGROUND, fades: false, make: freshInDays },
  { name: 'fresh_in_hours', code: 'fresh', prior: 0, fades: false, make: freshInHours },
];
