import type { Stage, Taxonomy } from '../../taxonomy/taxonomy';
import type { OwnChannel, OwnChannels } from './own-channels';
import type { DeliveryPopulation, PopulationChannel } from './population';
import { shrunkRate, shrunkShares, trustIn, weightOf } from './shrinkage';

/** How many answers the expectation from the stage, and from all contacts, is worth. */
const STAGE_STRENGTH = 20;
const POPULATION_STRENGTH = 4;
/** How many things shown what is expected of a contact's rate of answers is worth. */
const RATE_STRENGTH = 5;
/** The share of what is shown that is answered, where nothing is known. */
const PRIOR_RATE = 0.2;
/** A channel that is usual in the contact's stage starts six times ahead of one that is not. */
const UNUSUAL = 0.2;

export interface ChannelChoice {
  channel: string;
  /** How often the contact answered there. */
  answers: number;
  /** 0–1: how likely an answer comes through it, as far as the evidence can be trusted. */
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

/** Channels that somebody answered through, by key, without those that the contact refuses. */
function candidatesOf(own: OwnChannels, population: DeliveryPopulation): Candidate[] {
  const others = population.channels();
  const answering = [...own.byKey].filter(([, { answers }]) => answers > 0).map(([key]) => key);
  return [...new Set([...answering, ...others.keys()])]
    .filter((key) => !own.refuses(key))
    .sort()
    .map((key) => ({
      key,
      own: own.byKey.get(key) ?? NO_OWN,
      others: others.get(key) ?? NO_OTHERS,
    }));
}

/** The share of answers that the usual channels of the contact's stages let expect of each candidate. */
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
 * The contact's rate of answers to what is shown there against the population's, at most 1: answers beyond the usual
 * are told by the share of answers already, things ignored are not.
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
 * The channel through which a contact most likely answers: their share of answers (Dirichlet, drawn towards the
 * population's, and that towards the stage's usual channels), times their willingness (Beta) to answer what is shown
 * there. Null when nobody is known to have answered anywhere. Of equals, the first by name.
 * @param belief probability of each stage
 */
export function chooseChannel(
  own: OwnChannels,
  population: DeliveryPopulation,
  belief: ReadonlyMap<string, number>,
  { stages }: Taxonomy,
): ChannelChoice | null {
  const candidates = candidatesOf(own, population);
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
