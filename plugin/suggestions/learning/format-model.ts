import type { Format } from '../../taxonomy/taxonomy';
import type { FormatEvidence } from '../knowledge/format-evidence';
import { NO_FORMAT, type FormatShares } from '../knowledge/format-shares';
import { Centroids } from '../library/centroids';
import { FormatPriors, type Surroundings } from '../library/format-priors';
import { posterior } from '../library/format-shares-of';
import { Neighbours, type Neighbour } from '../library/neighbours';
import { propagate, type Scores } from '../library/propagate';
import { sliced } from '../sliced';
import { DocumentFrequencies, type SparseVector } from '../library/sparse-vector';
import type { Features } from './features';

/** An entry as its format is judged. */
export interface FormatView {
  features: Features;
  evidence: FormatEvidence;
  surroundings: Surroundings;
}

export interface FormatExample extends FormatView {
  /** Key of the format that an editor set, `NO_FORMAT` when they dismissed what was suggested, null: not looked at. */
  tagged: string | null;
}

/** How much tags count, next to what is known without them: nothing at first, and more with each (measured). */
const MOST_TRUST = 5;
const TAGS_FOR_HALF = 10;
/** What an entry says of itself, as a log likelihood, at which the tags of others count half (measured). */
const OWN_FOR_HALF = 3;
/** The neighbours' part of what tags say; the rest is how like an entry is to all that have the tag. */
const NEIGHBOURS = 0.65;
/** What tags leave to a format that none of them has, each. */
const UNSEEN = 0.004;
/** What a dismissal counts, next to a tag: whoever dismissed has looked at the very suggestion. */
const DISMISSED = 2;
/** Entries between two pauses. */
const SLICE = 5;

const logOf = (value: number): number => Math.log(Math.max(UNSEEN, value));

/** Likeness to the nearest entry that does not read the same, 0–1. */
const mostLike = (nearest: Neighbour[]): number =>
  nearest.find(({ isSame }) => !isSame)?.similarity ?? 0;

function normalized(scores: ReadonlyMap<string, number>): Map<string, number> {
  const sum = [...scores.values()].reduce((total, score) => total + score, 0);
  return new Map(Array.from(scores, ([key, score]) => [key, sum > 0 ? score / sum : 0]));
}

/**
 * What format an entry has: first by what is known of formats, then by the library that it is in, then by the tags of the
 * entries that are like it.
 */
export class FormatModel {
  private readonly frequencies = new DocumentFrequencies();
  private readonly priors = new FormatPriors();
  private readonly centroids = new Centroids();
  private readonly neighbours = new Neighbours();
  private readonly columns: string[] = [];
  private readonly examples: FormatExample[] = [];
  private spread: Scores[] = [];
  private tags = 0;
  /** Mean likeness of an entry to the one that is most like it: 0–1; 0 while it is not known. */
  private usualLikeness = 0;

  /** Learns a whole library, with and without tags. Pauses at each `yield`. */
  static *of(examples: FormatExample[]): Generator<void, FormatModel> {
    const model = new FormatModel();
    yield* sliced(examples, SLICE, ({ features }) => model.frequencies.add(features));
    yield* sliced(examples, SLICE, (example) => model.add(example));
    if (model.tags > 0) yield* model.letTagsSpread();
    return model;
  }

  /** Learns one more entry, at once. */
  add(example: FormatExample): void {
    const { features, tagged, evidence, surroundings } = example;
    const vector = this.frequencies.weigh(features);
    this.examples.push(example);
    this.neighbours.add(vector);
    this.priors.add({ tagged, evidence }, surroundings.type);
    if (tagged === null) return;
    this.tags += 1;
    if (!this.columns.includes(tagged)) this.columns.push(tagged);
    this.centroids.add(tagged, vector);
  }

  /** Probability of each format; empty when nothing speaks for any. */
  probabilities(view: FormatView, formats: Pick<Format, 'key'>[]): Map<string, number> {
    const shares = this.priors.sharesFor(formats, view.surroundings);
    const evidence = this.withTags(view, shares);
    const isSilent = evidence.size === 0 && view.surroundings.typeEvidence.size === 0;
    if (isSilent && this.examples.length === 0) return new Map();
    const found = posterior(shares, evidence);
    found.delete(NO_FORMAT);
    return found;
  }

  /** Words of the entry by which tagged entries speak for the format. */
  tellingWords(format: string, features: Features, most: number): string[] {
    return this.centroids.tellingWords(format, this.frequencies.weigh(features), features, most);
  }

  private withTags({ features, evidence }: FormatView, shares: FormatShares): FormatEvidence {
    if (this.tags === 0) return evidence;
    const vector = this.frequencies.weigh(features);
    const nearest = this.neighbours.nearest(vector).filter((one) => !this.isItself(one));
    const said = this.tagsSay(vector, nearest);
    const own = Math.max(0, ...evidence.values()) * Math.max(0, 1 - 2 * (said.get(NO_FORMAT) ?? 0));
    const trust = this.trustInTags(nearest, own);
    return new Map(
      Array.from(shares.keys(), (format) => [
        format,
        (evidence.get(format) ?? 0) + trust * logOf(said.get(format) ?? 0),
      ]),
    );
  }

  /**
   * How much the tags of others count: less for an entry that says itself what it is, or that is hardly like any other.
   * @param own what it says of itself, less where editors dismissed that for entries like it
   */
  private trustInTags(nearest: Neighbour[], own: number): number {
    const ofTags = (MOST_TRUST * this.tags) / (this.tags + TAGS_FOR_HALF);
    return (ofTags * this.likenessTo(nearest)) / (1 + own / OWN_FOR_HALF);
  }

  /** Probabilities by the tags of others alone. */
  private tagsSay(vector: SparseVector, nearest: Neighbour[]): Map<string, number> {
    const like = normalized(this.centroids.likeness(vector));
    const near = normalized(this.votes(nearest));
    return normalized(
      new Map(
        Array.from(like, ([format, likeness]) => [
          format,
          (format === NO_FORMAT ? DISMISSED : 1) *
            likeness ** (1 - NEIGHBOURS) *
            Math.max(1e-3, near.get(format) ?? 0) ** NEIGHBOURS,
        ]),
      ),
    );
  }

  private votes(nearest: Neighbour[]): Map<string, number> {
    const votes = new Map<string, number>();
    for (const neighbour of nearest) {
      for (const [column, score] of this.scoresOf(neighbour.entry).entries()) {
        const format = this.columns[column] ?? NO_FORMAT;
        votes.set(format, (votes.get(format) ?? 0) + neighbour.similarity * score);
      }
    }
    return votes;
  }

  /** An entry does not vouch for itself. */
  private isItself({ entry, isSame }: Neighbour): boolean {
    return isSame && this.examples[entry]?.tagged !== null;
  }

  /**
   * How like other entries one is, next to how like each other they are: 0–1. Tags of entries that it is hardly like say
   * little of it.
   */
  private likenessTo(nearest: Neighbour[]): number {
    if (this.usualLikeness === 0) return 1;
    return Math.min(1, mostLike(nearest) / this.usualLikeness);
  }

  private scoresOf(entry: number): Scores {
    return this.spread[entry] ?? this.ownScores(this.examples[entry]?.tagged ?? null);
  }

  private ownScores(tagged: string | null): Scores {
    const scores = new Float32Array(this.columns.length);
    if (tagged !== null) scores[this.columns.indexOf(tagged)] = 1;
    return scores;
  }

  private *letTagsSpread(): Generator<void> {
    const counts = new Map<string, number>();
    for (const { tagged } of this.examples) {
      if (tagged !== null) counts.set(tagged, (counts.get(tagged) ?? 0) + 1);
    }
    const nearest: Neighbour[][] = [];
    yield* sliced(this.examples, SLICE, ({ features }) => {
      nearest.push(this.neighbours.nearest(this.frequencies.weigh(features)));
    });
    const likeness = nearest.map((others) => mostLike(others));
    this.usualLikeness = likeness.reduce((sum, one) => sum + one, 0) / likeness.length;
    const tagged = new Map<number, Scores>();
    for (const [entry, example] of this.examples.entries()) {
      if (example.tagged === null) continue;
      // A format with few tags is heard as well as one with many.
      const weight = 1 / Math.sqrt(counts.get(example.tagged) ?? 1);
      tagged.set(
        entry,
        this.ownScores(example.tagged).map((score) => score * weight),
      );
    }
    this.spread = yield* propagate(nearest, tagged, this.columns.length);
  }
}
