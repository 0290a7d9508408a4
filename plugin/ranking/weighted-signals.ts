import type { ContactState } from '../journey/contact-state';
import type { Catalogue } from './catalogue';
import type { Learner } from './learner';
import type { RankedItem, RankRequest } from './rank-request';
import type { ReasonCode } from './reason';
import { recentItems } from './recent-items';
import { fresh } from './signals/fresh';
import { intentMatch } from './signals/intent-match';
import { nextInJourneys } from './signals/next-in-journeys';
import { popularNow } from './signals/popular-now';
import type { MakeSignal, Signal } from './signals/signal';
import { similarContent } from './signals/similar-content';
import { similarJourneys } from './signals/similar-journeys';
import { stageFit } from './signals/stage-fit';
import type { Weights } from './weights';

const DAY_MS = 86_400_000;

const SIGNALS: [ReasonCode, MakeSignal][] = [
  ['stage_fit', stageFit],
  ['intent_match', intentMatch],
  ['next_in_journeys', nextInJourneys],
  ['similar_journeys', similarJourneys],
  ['similar_content', similarContent],
  ['popular_now', popularNow],
  ['fresh', fresh],
];

export interface WeightedSignal {
  code: ReasonCode;
  weight: number;
  signal: Signal;
}

/** The signals that have a weight, made ready for a ranking. */
export function makeSignals(
  request: RankRequest,
  state: ContactState,
  catalogue: Catalogue,
  learner: Learner,
  weights: Weights,
): WeightedSignal[] {
  const { now, locale } = request;
  const today = Math.floor(now / DAY_MS) * DAY_MS;
  const input = { state, recent: recentItems(request), today, locale, catalogue, learner };
  return SIGNALS.flatMap(([code, make]) => {
    const weight = weights[code] ?? 0;
    return weight === 0 ? [] : [{ code, weight, signal: make(input) }];
  });
}

/** An item with its score and what the score is made of, the largest share first. */
export function explained(signals: WeightedSignal[], item: number): RankedItem {
  const shares = signals.map(({ code, weight, signal }) => ({
    code,
    contribution: weight * signal.score(item),
    signal,
  }));
  const reasons = shares
    .filter(({ contribution }) => contribution !== 0)
    .sort((left, right) => Math.abs(right.contribution) - Math.abs(left.contribution))
    .map(({ code, contribution, signal }) => ({
      code,
      contribution,
      evidence: signal.evidence(item),
    }));
  // In the order of the signals, as the list was ranked, so that the two agree to the last digit.
  return { item, score: shares.reduce((sum, { contribution }) => sum + contribution, 0), reasons };
}
