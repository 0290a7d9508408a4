import { BANDS, bandOf, type Band } from '../../plugin/suggestions/band';
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
  /** Over formats with at least 40 items. */
  macroF1: number | null;
  coverage: number | null;
  precision: number | null;
  calibration: Calibration;
  /** Suggestions in each band of certainty. */
  bands: Record<Band, { items: number; precision: number | null }>;
  /** Suggestions that are stated as 0.8 or more, and those of them that are wrong, by kind, the most frequent first. */
  confident: { items: number; precision: number | null; errors: ConfidentError[] };
  /** Of the stage that is suggested first, over items of which the stage is evident. */
  stages: { items: number; coverage: number | null; precision: number | null };
  bySource: Record<string, GroupFigures>;
  byLanguage: Record<string, GroupFigures>;
  byFormat: Record<string, FormatFigures>;
}

interface ConfidentError {
  /** `truth → suggested` */
  kind: string;
  items: number;
  sources: string[];
}

interface Calibration {
  /** Expected calibration error of what is suggested, over ten bins of the stated probability (Naeini et al., 2015). */
  ece: number | null;
  bins: { from: number; items: number; confidence: number; accuracy: number }[];
}

const ENOUGH_ITEMS = 40;
const BINS = 10;
const CONFIDENT = 0.8;

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
    const group = groups.get(key);
    if (group) group.push(prediction);
    else groups.set(key, [prediction]);
  }
  return [...groups].sort(([left], [right]) => (left < right ? -1 : 1));
}

function figuresOf(predictions: Prediction[]): Figures {
  const suggested = predictions.filter((prediction) => prediction.suggested !== null);
  const right = suggested.filter((prediction) => prediction.suggested === prediction.truth);
  return {
    items: predictions.length,
    accuracy: share(right.length, predictions.length),
    coverage: share(suggested.length, predictions.length),
    precision: share(right.length, suggested.length),
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

const isSuggested = ({ suggested }: Prediction): boolean => suggested !== null;
const isRight = ({ suggested, truth }: Prediction): boolean => suggested === truth;

function calibrationOf(predictions: Prediction[]): Calibration {
  const stated = predictions.filter(isSuggested);
  const bins = grouped(stated, ({ confidence }) =>
    String(Math.min(BINS - 1, Math.floor(confidence * BINS))),
  ).map(([bin, members]) => ({
    from: Number(bin) / BINS,
    items: members.length,
    confidence: rounded(
      members.reduce((sum, { confidence }) => sum + confidence, 0) / members.length,
    ),
    accuracy: share(members.filter(isRight).length, members.length) ?? 0,
  }));
  const errors = bins.reduce(
    (sum, { items, confidence, accuracy }) => sum + items * Math.abs(confidence - accuracy),
    0,
  );
  return { ece: share(errors, stated.length), bins };
}

function bandFigures(predictions: Prediction[]): Report['bands'] {
  const figures = (band: Band) => {
    const members = predictions.filter(
      (one) => isSuggested(one) && bandOf(one.confidence) === band,
    );
    return {
      items: members.length,
      precision: share(members.filter(isRight).length, members.length),
    };
  };
  return Object.fromEntries(BANDS.map((band) => [band, figures(band)])) as Report['bands'];
}

function confidentFigures(predictions: Prediction[]): Report['confident'] {
  const confident = predictions.filter(({ confidence }) => confidence >= CONFIDENT);
  const wrong = confident.filter((one) => !isRight(one));
  const errors = grouped(wrong, ({ truth, suggested }) => `${truth} → ${suggested ?? ''}`)
    .map(([kind, members]) => ({
      kind,
      items: members.length,
      sources: [...new Set(members.map(({ item }) => item.source))].sort(),
    }))
    .sort((left, right) => right.items - left.items);
  return {
    items: confident.length,
    precision: share(confident.length - wrong.length, confident.length),
    errors,
  };
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
    macroF1: macroF1(predictions, sizes),
    coverage,
    precision,
    calibration: calibrationOf(predictions),
    bands: bandFigures(predictions),
    confident: confidentFigures(predictions),
    stages: stageFigures(predictions),
    bySource,
    byLanguage: figuresBy(({ item }) => item.language),
    byFormat,
  };
}
