/** Weight of the target in the list's own mix, so that a stage that is missing does not count as impossible. */
const SMOOTHING = 0.1;
/** What the list's divergence costs, for each of its places, in units of score. */
const COST = 5;
/** A list shorter than this has no mix. */
export const LEAST_FOR_MIX = 5;
/** A stage is left out of the target where less than this part of one place would be its own. */
const LEAST_PLACES = 0.5;

/**
 * The mix of stages that a list should have: the contact's probabilities of the stages that are there to choose from.
 * Null where there is nothing to choose.
 * @param stages probability of each stage
 * @param available stages that the candidates serve
 */
export function targetMix(
  stages: ReadonlyMap<string, number>,
  available: ReadonlySet<string>,
  limit: number,
): ReadonlyMap<string, number> | null {
  const scaled = (kept: [string, number][]): [string, number][] => {
    const total = kept.reduce((sum, [, probability]) => sum + probability, 0);
    return kept.map(([stage, probability]) => [stage, probability / total]);
  };
  const there = [...stages].filter(
    ([stage, probability]) => available.has(stage) && probability > 0,
  );
  const kept = scaled(there).filter(([, probability]) => probability * limit >= LEAST_PLACES);
  return kept.length < 2 || limit < LEAST_FOR_MIX ? null : new Map(scaled(kept));
}

/**
 * How far a list's mix of stages is from the contact's: the Kullback–Leibler divergence of calibrated recommendations
 * (Steck, RecSys 2018), in nats. An entry of several stages counts for each in part.
 */
export class StageMix {
  private readonly counts = new Map<string, number>();
  private total = 0;

  constructor(
    private readonly target: ReadonlyMap<string, number>,
    private readonly limit: number,
  ) {}

  add(stages: readonly string[]): void {
    for (const stage of stages) {
      this.counts.set(stage, (this.counts.get(stage) ?? 0) + 1 / stages.length);
    }
    if (stages.length > 0) this.total += 1;
  }

  /** What the divergence of the list with an entry of these stages costs, in units of score. */
  costWith(stages: readonly string[]): number {
    const total = this.total + (stages.length > 0 ? 1 : 0);
    if (total === 0) return 0;
    let divergence = 0;
    for (const [stage, wanted] of this.target) {
      const added = stages.includes(stage) ? 1 / stages.length : 0;
      const share = ((this.counts.get(stage) ?? 0) + added) / total;
      const mixed = (1 - SMOOTHING) * share + SMOOTHING * wanted;
      divergence += wanted * Math.log(wanted / mixed);
    }
    return COST * this.limit * divergence;
  }
}
