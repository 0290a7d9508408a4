import type { Stage, Taxonomy } from '../../taxonomy/taxonomy';
import { isPushed } from './reach';
import type { OwnChannel, OwnChannels } from './own-channels';
import type { DeliveryPopulation, PopulationChannel } from './population';
import { shrunkRate, shrunkShares, trustIn, weightOf } from './shrinkage';

/** Strength of the priors from the stage and from all contacts, in answers. */
const STAGE_STRENGTH = 20;
const POPULATION_STRENGTH = 4;
/** Strength of the prior response rate, in exposures. */
const RATE_STRENGTH = 5;
/** Response rate where nothing is known. */
const PRIOR_RATE = 0.2;
/** Weight of a channel that is unusual in the contact's stage: a sixth of a usual one's. */
const UNUSUAL = 0.2;

interface ChannelChoice {
  channel: string;
  /** How often the contact answered there. */
  answers: number;
  /** Probability of an answer through it, scaled by the trust in the evidence, 0–1. */
  confidence: number;
}

interface Candidate {
  key: string;
  own: OwnChannel;
  others: PopulationChannel;
}

const NO_OWN: OwnChannel = { answers: 0, answered: 0, shown: 0 };
const NO_OTHERS: PopulationChannel = { answered: 0, shown: 0, contacts: new Set() };

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * Channels by which the contact can be reached, sorted by key: messages are pushed through them, the contact has an
 * address there or has answered there, and does not refuse them.
 */
function candidatesOf(
  own: OwnChannels,
  population: DeliveryPopulation,
  addresses: ReadonlySet<string>,
): Candidate[] {
  const others = population.channels();
  const answering = [...own.byKey].filter(([, { answers }]) => answers > 0).map(([key]) => key);
  return [...new Set([...answering, ...others.keys()])]
    .filter((key) => isPushed(key) && !own.refuses(key))
    .filter((key) => addresses.has(key) || (own.byKey.get(key)?.answers ?? 0) > 0)
    .sort()
    .map((key) => ({
      key,
      own: own.byKey.get(key) ?? NO_OWN,
      others: others.get(key) ?? NO_OTHERS,
    }));
}

/** The share of answers of each candidate that the usual channels of the contact's stages suggest. */
function usualShares(
  candidates: Candidate[],
  stages: Stage[],
  belief: ReadonlyMap<string, number>,
): number[] {
  const weights = candidates.map(({ key }) => {
    const usual = stages.filter(({ channels = [] }) => channels.includes(key));
    return UNUSUAL + sum(usual.map((stage) => belief.get(stage.key) ?? 0));
  });
  const total = sum(weights);
  return weights.map((weight) => weight / total);
}

/**
 * The contact's response rate relative to the population's, at most 1: a higher rate already shows in the share of
 * answers.
 */
function willingness({ own, others }: Candidate): number {
  const usual = shrunkRate(
    others.answered,
    Math.max(others.answered, others.shown),
    PRIOR_RATE,
    RATE_STRENGTH,
  );
  const trials = Math.max(own.answered, own.shown);
  return Math.min(1, shrunkRate(own.answered, trials, usual, RATE_STRENGTH) / usual);
}

/**
 * The channel by which a contact can be reached and most likely answers: the share of answers (Dirichlet, with a prior from the
 * population and, for that, from the stage's usual channels) times the relative response rate (Beta). Null when they
 * cannot be reached. Of equals, the first by name.
 * @param belief probability of each stage
 */
export function chooseChannel(
  { own, addresses }: { own: OwnChannels; addresses: ReadonlySet<string> },
  population: DeliveryPopulation,
  belief: ReadonlyMap<string, number>,
  { stages }: Taxonomy,
): ChannelChoice | null {
  const candidates = candidatesOf(own, population, addresses);
  const answered = candidates.map((candidate) => candidate.own.answered);
  const others = candidates.map((candidate) => candidate.others.answered);
  const usual = usualShares(candidates, stages, belief);
  const expected = shrunkShares(others, usual, STAGE_STRENGTH);
  const shares = shrunkShares(answered, expected, POPULATION_STRENGTH);
  const trust = trustIn(
    weightOf(sum(answered), POPULATION_STRENGTH),
    weightOf(sum(others), STAGE_STRENGTH),
  );
  let best: ChannelChoice | null = null;
  for (const [place, candidate] of candidates.entries()) {
    const confidence = (shares[place] ?? 0) * willingness(candidate) * trust;
    if (best === null || confidence > best.confidence)
      best = { channel: candidate.key, answers: candidate.own.answers, confidence };
  }
  return best;
}
