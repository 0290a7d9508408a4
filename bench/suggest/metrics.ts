import type { Prediction } from './predict';

/** All but counts are shares from 0 to 1, rounded to 4 digits; null where there is nothing to take a share of. */
interface Figures {
  items: number;
  /** Right suggestions among all items: no suggestion counts as wrong. */
  accuracy: number | null;
  /** Items for which something is suggested. */
  coverage: number | null;
  /** Right ones among the suggestions. */
  precision: number | null;
  /** Right ones when the likeliest format is taken every time. */
  guessAccuracy: number | null;
}

/** Of one source or language. */
export interface GroupFigures extends Figures {
  /** Over its formats with at least 40 items in the whole data. */
  macroF1: number | null;
}

interface FormatFigures {
  items: number;
  precision: number | null;
  recall: number | null;
  f1: number;
}

export interface Report {
  items: number;
  meanAccuracyPerSource: number | null;
  meanGuessAccuracyPerSource: number | null;
  /** Over formats with at least 40 items. */
  macroF1: number | null;
  coverage: number | null;
  precision: number | null;
  calibration: Calibration;
  /** Of the stage that is suggested first, over items of which the stage is evident. */
  stages: { items: number; coverage: number | null; precision: number | null };
  bySource: Record<string, GroupFigures>;
  byLanguage: Record<string, GroupFigures>;
  byFormat: Record<string, FormatFigures>;
}

interface Calibration {
  /** Expected calibration error over ten bins of the likeliest format's probability (Naeini et al., 2015). */
  ece: number | null;
  bins: { from: number; items: number; confidence: number; accuracy: number }[];
}

const ENOUGH_ITEMS = 40;
const BINS = 10;

const rounded = (value: number): number => Number(value.toFixed(4));
const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : rounded(part / whole);

function mean(values: (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return share(
    known.reduce((sum, value) => sum + value, 0),
    known.length,
  );
}

function grouped(predictions: Prediction[], keyOf: (prediction: Prediction) => string) {
  const groups = new Map<string, Prediction[]>();
  for (const prediction of predictions) {
    const key = keyOf(prediction);
    groups.set(key, [...(groups.get(key) ?? []), prediction]);
  }
  return [...groups].sort(([left], [right]) => (left < right ? -1 : 1));
}

function figuresOf(predictions: Prediction[]): Figures {
  const suggested = predictions.filter((prediction) => prediction.suggested !== null);
  const right = suggested.filter((prediction) => prediction.suggested === prediction.truth);
  const guessed = predictions.filter(({ guess, truth }) => guess === truth);
  return {
    items: predictions.length,
    accuracy: share(right.length, predictions.length),
    coverage: share(suggested.length, predictions.length),
    precision: share(right.length, suggested.length),
    guessAccuracy: share(guessed.length, predictions.length),
  };
}

function formatFigures(format: string, predictions: Prediction[]): FormatFigures {
  const items = predictions.filter(({ truth }) => truth === format);
  const suggested = predictions.filter((prediction) => prediction.suggested === format);
  const right = suggested.filter(({ truth }) => truth === format).length;
  return {
    items: items.length,
    precision: share(right, suggested.length),
    recall: share(right, items.length),
    f1: share(2 * right, items.length + suggested.length) ?? 0,
  };
}

function calibrationOf(predictions: Prediction[]): Calibration {
  const bins = grouped(predictions, ({ confidence }) =>
    String(Math.min(BINS - 1, Math.floor(confidence * BINS))),
  ).map(([bin, members]) => ({
    from: Number(bin) / BINS,
    items: members.length,
    confidence: rounded(
      members.reduce((sum, { confidence }) => sum + confidence, 0) / members.length,
    ),
    accuracy: figuresOf(members).guessAccuracy ?? 0,
  }));
  const errors = bins.reduce(
    (sum, { items, confidence, accuracy }) => sum + items * Math.abs(confidence - accuracy),
    0,
  );
  return { ece: share(errors, predictions.length), bins };
}

function stageFigures(predictions: Prediction[]): Report['stages'] {
  const evident = predictions.filter(({ item }) => item.stages.length > 0);
  const suggested = evident.filter(({ stage }) => stage !== null);
  const right = suggested.filter(
    ({ item, stage }) => stage !== null && item.stages.includes(stage),
  );
  return {
    items: evident.length,
    coverage: share(suggested.length, evident.length),
    precision: share(right.length, suggested.length),
  };
}

function macroF1(predictions: Prediction[], sizes: ReadonlyMap<string, number>): number | null {
  const formats = [...new Set(predictions.map(({ truth }) => truth))].sort();
  const counted = formats.filter((format) => (sizes.get(format) ?? 0) >= ENOUGH_ITEMS);
  return mean(counted.map((format) => formatFigures(format, predictions).f1));
}

/** @param sizes items of each format in the whole data: those with few do not count for the macro-F1 */
export function reportOn(predictions: Prediction[], sizes: ReadonlyMap<string, number>): Report {
  const figuresBy = (keyOf: (prediction: Prediction) => string): Record<string, GroupFigures> =>
    Object.fromEntries(
      grouped(predictions, keyOf).map(([key, members]) => [
        key,
        { ...figuresOf(members), macroF1: macroF1(members, sizes) },
      ]),
    );
  const bySource = figuresBy(({ item }) => item.source);
  const formats = grouped(predictions, ({ truth }) => truth).map(([format]) => format);
  const byFormat = Object.fromEntries(
    formats.map((format) => [format, formatFigures(format, predictions)]),
  );
  const { coverage, precision } = figuresOf(predictions);
  return {
    items: predictions.length,
    meanAccuracyPerSource: mean(Object.values(bySource).map(({ accuracy }) => accuracy)),
    meanGuessAccuracyPerSource: mean(
      Object.values(bySource).map(({ guessAccuracy }) => guessAccuracy),
    ),
    macroF1: macroF1(predictions, sizes),
    coverage,
    precision,
    calibration: calibrationOf(predictions),
    stages: stageFigures(predictions),
    bySource,
    byLanguage: figuresBy(({ item }) => item.language),
    byFormat,
  };
}
