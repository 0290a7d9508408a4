import type { Candidates } from '../candidates';
import type { Rule } from './rule';
import type { RuleInForce } from './rule-in-force';

interface Ranked {
  item: number;
  score: number;
}

/** An item that a rule holds a place for. */
export interface Pin extends Ranked {
  rule: Rule;
  /** From 0. */
  place: number;
}

/** How far above the next one a pinned item is lifted, in units of score, where there is room. */
const LIFT = 0.01;

/**
 * The best candidate of each pinning rule, on the rule's place or, where a stronger one holds it, on the next free one.
 * An item is pinned once, and a place behind the end of the list is none.
 *
 * @param pinning the strongest first
 * @param compare which of two equal scores goes first
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

/** The list with each pin on its place; pins behind its end follow it. */
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

/** A score above `lower` and below `upper`, where there is room between them, as close to `lower` as the order needs. */
function between(score: number, lower: number, upper: number): number {
  if (score > lower && score < upper) return score;
  if (lower === -Infinity) return upper - LIFT;
  return upper === Infinity ? lower + LIFT : lower + Math.min(LIFT, (upper - lower) / 2);
}

/**
 * Puts pins among the rest of a list, so that ranks are still the order of scores: a pinned item's score is moved between
 * those of its neighbours, and by how much is what the rule contributed.
 *
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
