import { sliced } from '../sliced';
import type { Neighbour } from './neighbours';

/** How much of what an entry is said to be comes from its neighbours, the rest from its own tag. */
const FROM_NEIGHBOURS = 0.9;
const ROUNDS = 20;
/** Entries between two pauses. */
const SLICE = 500;

/** Scores of formats, the column of each by its place in a list. */
export type Scores = Float32Array;

interface Edge {
  other: number;
  weight: number;
}

/** The neighbours of each entry and those that it is a neighbour of, weighed so that nobody is heard for having many. */
function* edgesOf(neighbours: Neighbour[][]): Generator<void, Edge[][]> {
  const weights: Map<number, number>[] = [];
  yield* sliced(neighbours, SLICE, () => weights.push(new Map()));
  yield* sliced(neighbours, SLICE, (nearest, entry) => {
    for (const { entry: other, similarity } of nearest) {
      if (other === entry) continue;
      weights[entry]?.set(other, similarity);
      weights[other]?.set(entry, similarity);
    }
  });
  const degrees: number[] = [];
  yield* sliced(weights, SLICE, (own) => {
    degrees.push(Math.sqrt([...own.values()].reduce((sum, weight) => sum + weight, 0)));
  });
  const edges: Edge[][] = [];
  yield* sliced(weights, SLICE, (own, entry) => {
    const weigh = ([other, weight]: [number, number]): Edge => {
      const degree = (degrees[entry] ?? 0) * (degrees[other] ?? 0);
      return { other, weight: weight / Math.max(1e-9, degree) };
    };
    edges.push(Array.from(own, weigh));
  });
  return edges;
}

/**
 * Lets tags spread from entry to entry over those that are alike, in rounds (Zhou et al., 2003, "Learning with local and
 * global consistency"). Pauses at each `yield`.
 * @param neighbours the nearest of each entry
 * @param tagged scores of the entries that have a tag, by number
 * @param columns how many formats there are
 */
export function* propagate(
  neighbours: Neighbour[][],
  tagged: ReadonlyMap<number, Scores>,
  columns: number,
): Generator<void, Scores[]> {
  const edges = yield* edgesOf(neighbours);
  let scores = neighbours.map((_, entry) => tagged.get(entry) ?? new Float32Array(columns));
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = scores;
    const after: Scores[] = [];
    yield* sliced(edges, SLICE, (own, entry) => {
      const next = new Float32Array(columns);
      const tag = tagged.get(entry);
      for (let column = 0; column < columns; column += 1) {
        let heard = 0;
        for (const { other, weight } of own) heard += weight * (before[other]?.[column] ?? 0);
        next[column] = FROM_NEIGHBOURS * heard + (1 - FROM_NEIGHBOURS) * (tag?.[column] ?? 0);
      }
      after.push(next);
    });
    scores = after;
  }
  return scores;
}
