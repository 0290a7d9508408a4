import { SIGNALS, type SignalKind } from '../signals/signals';
import { SITUATIONS, type Situation } from './situation';

const LEARNING_RATE = 0.3;
const FIRST_GRADIENT = 0.01;

/** Weights by signal, one number for each situation. */
export interface StoredWeights {
  steps: number;
  signals: Record<string, { weights: number[]; squares: number[] }>;
}

const WIDTH = SITUATIONS.length;

/** Share of its prior that a fading signal loses for each unit of `pause`: after two years little is left. */
const FADING = -0.4;

const priorOf = ({ prior, fades }: SignalKind, situation: Situation): number => {
  if (situation === 'always' || situation === 'cold') return prior;
  return situation === 'pause' && fades && prior > 0 ? FADING * prior : 0;
};

const priors = (): Float64Array =>
  Float64Array.from(
    SIGNALS.flatMap((signal) => SITUATIONS.map((situation) => priorOf(signal, situation))),
  );

const isRow = (row: unknown): row is number[] =>
  Array.isArray(row) && row.length === WIDTH && row.every((value) => Number.isFinite(value));

/**
 * The weight of each signal: a linear function of the contact's situation, learned by gradient steps with AdaGrad
 * (Duchi, Hazan & Singer, 2011).
 */
export class Weights {
  private readonly values = priors();
  private readonly squares = new Float64Array(this.values.length).fill(FIRST_GRADIENT);
  private readonly without: ReadonlySet<string>;
  private taken = 0;

  /** @param without names of signals to leave out, to measure what each is worth */
  constructor(without: string[] = []) {
    this.without = new Set(without);
  }

  /** Number of steps so far. */
  get steps(): number {
    return this.taken;
  }

  /** The weight of each signal, in the order of `SIGNALS`. */
  in(situation: Float64Array): Float64Array {
    return Float64Array.from(SIGNALS, ({ name, least = -Infinity }, signal) => {
      let weight = 0;
      if (this.without.has(name)) return weight;
      for (let place = 0; place < WIDTH; place += 1) {
        weight += (this.values[signal * WIDTH + place] ?? 0) * (situation[place] ?? 0);
      }
      // What people open must not unlearn what is best for them: the lifecycle leads.
      return Math.max(least, weight);
    });
  }

  /** The weight of each signal independent of the situation, in the order of `SIGNALS`. */
  always(): Float64Array {
    return this.in(Float64Array.from(SITUATIONS, (situation) => Number(situation === 'always')));
  }

  /** @param gradient of the log likelihood by each signal's weight */
  step(situation: Float64Array, gradient: Float64Array): void {
    this.taken += 1;
    for (let signal = 0; signal < SIGNALS.length; signal += 1) {
      for (let place = 0; place < WIDTH; place += 1) {
        const slope = (gradient[signal] ?? 0) * (situation[place] ?? 0);
        if (slope === 0) continue;
        const position = signal * WIDTH + place;
        const square = (this.squares[position] ?? 0) + slope * slope;
        this.squares[position] = square;
        this.values[position] =
          (this.values[position] ?? 0) + (LEARNING_RATE * slope) / Math.sqrt(square);
      }
    }
  }

  store(): StoredWeights {
    const row = (values: Float64Array, signal: number): number[] => [
      ...values.subarray(signal * WIDTH, (signal + 1) * WIDTH),
    ];
    const signals = SIGNALS.map(({ name }, signal) => [
      name,
      { weights: row(this.values, signal), squares: row(this.squares, signal) },
    ]);
    return { steps: this.taken, signals: Object.fromEntries(signals) };
  }

  /**
   * A signal that is missing keeps its prior.
   * @throws Error when the argument is not what `store` returns
   */
  restore(stored: StoredWeights): void {
    if (!Number.isInteger(stored?.steps) || typeof stored.signals !== 'object' || !stored.signals)
      throw new Error('The stored weights are damaged');
    for (const [name, row] of Object.entries(stored.signals)) {
      if (!isRow(row?.weights) || !isRow(row.squares))
        throw new Error(`The stored weights of ${name} are damaged`);
    }
    SIGNALS.forEach(({ name }, signal) => {
      const known = stored.signals[name];
      if (known === undefined) return;
      this.values.set(known.weights, signal * WIDTH);
      this.squares.set(known.squares, signal * WIDTH);
    });
    this.taken = stored.steps;
  }
}
