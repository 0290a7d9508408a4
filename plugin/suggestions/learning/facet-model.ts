import { logistic, type LogOdds } from '../knowledge/belief';
import type { Features } from './features';
import { TermWeights } from './term-weights';

/** An entry whose terms an editor has set. */
export interface FacetExample {
  features: Features;
  /** What is believed of it without any tags. */
  believed: LogOdds;
  /** At least one. */
  terms: string[];
}

const RATE = 2;
const DECAY = 1e-4;
/** The bias and the trust in knowledge move slower than weights: each step of any example moves them. */
const BIAS_RATE = 0.1;
const TRUST_RATE = 0.01;
/** Gradients below this change nothing that could be seen. */
const NEGLIGIBLE = 1e-3;
/** A term that nobody uses gets weights of its own, which take memory, once it is this far off. */
const WORTH_WEIGHTS = 0.1;
/** Log odds of a term that nothing speaks for. */
const UNLIKELY = -3;

/** Log odds against which a sum of steps is no longer of use. */
const clipped = (value: number): number => Math.max(-8, Math.min(8, value));

/**
 * Learns a facet of which an entry may have several terms, from tagged entries: logistic regression by stochastic gradient descent, with what is believed
 * of an entry without any tags as an offset. So it says what knowledge says as long as nothing is tagged, and
 * what the site's own tags say as they add up; and its probabilities are fitted as such, so they are calibrated.
 * How far knowledge is trusted is learned as well.
 */
export class FacetModel {
  private readonly learned = new Map<string, TermWeights>();
  /** Terms that some entry was tagged with. */
  private readonly tagged = new Set<string>();
  private trust = 1;
  private steps = 0;

  /** Probability of each term that something speaks for. */
  probabilities(features: Features, believed: LogOdds): Map<string, number> {
    const scores = this.scores(features, believed);
    for (const [term, score] of scores) scores.set(term, logistic(score));
    return scores;
  }

  learn({ features, believed, terms }: FacetExample): void {
    this.steps += 1;
    for (const term of terms) this.tagged.add(term);
    const probabilities = this.probabilities(features, believed);
    const rate = RATE / (1 + DECAY * RATE * this.steps);
    let trustGradient = 0;
    for (const [term, probability] of probabilities) {
      const gradient = probability - (terms.includes(term) ? 1 : 0);
      trustGradient += gradient * clipped(believed.get(term) ?? UNLIKELY);
      this.descend(term, features, gradient, rate);
    }
    this.trust = Math.max(0, this.trust - rate * TRUST_RATE * trustGradient);
  }

  /**
   * Learns that an entry whose terms nobody has set yet has none of these: they alone step down. Of an entry with terms
   * that is known, since it has no others.
   */
  refuse({ features, believed, terms }: FacetExample): void {
    this.steps += 1;
    const probabilities = this.probabilities(features, believed);
    const rate = RATE / (1 + DECAY * RATE * this.steps);
    for (const term of terms) {
      this.descend(term, features, probabilities.get(term) ?? 0, rate, true);
    }
  }

  /** Words of the entry by which tagged entries speak for the term. */
  tellingWords(term: string, features: Features, most: number): string[] {
    return this.learned.get(term)?.tellingWords(features, most) ?? [];
  }

  private scores(features: Features, believed: LogOdds): Map<string, number> {
    const scores = new Map<string, number>();
    for (const [term, logOdds] of believed) scores.set(term, this.trust * clipped(logOdds));
    for (const term of this.tagged) {
      if (!scores.has(term)) scores.set(term, this.trust * UNLIKELY);
    }
    for (const [term, score] of scores) {
      scores.set(term, score + (this.learned.get(term)?.score(features) ?? 0));
    }
    return scores;
  }

  private isWorthWeights(term: string, gradient: number): boolean {
    if (this.tagged.has(term) || this.learned.has(term)) return true;
    return Math.abs(gradient) >= WORTH_WEIGHTS;
  }

  private descend(
    term: string,
    features: Features,
    gradient: number,
    rate: number,
    isRefused = false,
  ): void {
    if (Math.abs(gradient) < NEGLIGIBLE) return;
    if (!isRefused && !this.isWorthWeights(term, gradient)) return;
    const weights = this.learned.get(term) ?? new TermWeights();
    this.learned.set(term, weights);
    weights.bias -= rate * BIAS_RATE * gradient;
    weights.descend(features, rate * gradient, rate * DECAY);
  }
}
