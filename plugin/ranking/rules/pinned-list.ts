import type { Candidates } from '../candidates';
import type { Rule } from './rule';
import type { RuleInForce } from './rule-in-force';

interface Ranked {
  item: number;
  score: number;
}

/** An item that a rule pins to a place. */
export interface Pin extends Ranked {
  rule: Rule;
  /** From 0. */
  place: number;
}

/** How far a pinned item is lifted above the next one, in units of score. */
const LIFT = 0.01;

/**
 * The best candidate of each pinning rule, in the rule's place or, where a stronger rule has taken it, the next free
 * one. An item is pinned once; places past the end of the list are ignored.
 * @param pinning strongest first
 * @param compare order of two items with equal scores
 */
export function pinsOf(
  pinning: readonly RuleInForce[],
  { candidates, scores }: { candidates: Candidates; scores: Float64Array },
  limit: number,
  compare: (left: number, right: number) => number,
): Pin[] {
  const { items, size } = candidates;
  const pins: Pin[] = [];
  for (const { rule, has } of pinning) {
    let place = (rule.position ?? 1) - 1;
    while (pins.some((pin) => pin.place === place)) place += 1;
    if (place >= limit) continue;
    let best: Ranked | null = null;
    for (let position = 0; position < size; position += 1) {
      const item = items[position] ?? 0;
      if (!has(item) || pins.some((pin) => pin.item === item)) continue;
      const score = scores[item] ?? 0;
      const leads =
        best === null ||
        score > best.score ||
        (score === best.score && compare(item, best.item) < 0);
      if (leads) best = { item, score };
    }
    if (best !== null) pins.push({ ...best, rule, place });
  }
  return pins;
}

/** The list with pins inserted; those past its end are appended. */
function placed(list: readonly Ranked[], pins: readonly Pin[], limit: number): Ranked[] {
  const rest = [...list];
  const waiting = [...pins].sort((left, right) => left.place - right.place);
  const result: Ranked[] = [];
  while (result.length < limit && (rest.length > 0 || waiting.length > 0)) {
    const isDue =
      waiting[0] !== undefined && (rest.length === 0 || waiting[0].place <= result.length);
    const next = isDue ? waiting.shift() : rest.shift();
    if (next !== undefined) result.push(next);
  }
  return result;
}

/** A score between `lower` and `upper`, as close to `lower` as possible. */
function between(score: number, lower: number, upper: number): number {
  if (score > lower && score < upper) return score;
  if (lower === -Infinity) return upper - LIFT;
  return upper === Infinity ? lower + LIFT : lower + Math.min(LIFT, (upper - lower) / 2);
}

/**
 * Inserts pinned items so that the list is still sorted by score: a pinned item's score is moved between its
 * neighbours', and the difference is what the rule contributed.
 * @param list without the pinned items, best first
 */
export function withPins(
  list: readonly Ranked[],
  pins: readonly Pin[],
  limit: number,
): { items: number[]; lifts: ReadonlyMap<number, number> } {
  const pinned = new Set(pins.map(({ item }) => item));
  const ranked = placed(list, pins, limit);
  const lifts = new Map<number, number>();
  let lower = -Infinity;
  for (let place = ranked.length - 1; place >= 0; place -= 1) {
    const { item, score } = ranked[place] ?? { item: 0, score: 0 };
    const above = ranked.slice(0, place).findLast((other) => !pinned.has(other.item));
    const final = pinned.has(item) ? between(score, lower, above?.score ?? Infinity) : score;
    if (pinned.has(item)) lifts.set(item, final - score);
    lower = final;
  }
  return { items: ranked.map(({ item }) => item), lifts };
}
