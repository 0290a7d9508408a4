import type {
  PerformanceCounts,
  PerformanceReport,
  PerformanceTerm,
} from '../../../plugin/contracts/performance';
import {
  CONVERTS_WITHIN_DAYS,
  type Counts,
  type ExposureCounts,
} from '../../../plugin/performance/exposure-counts';
import { ratesOf } from '../../../plugin/performance/rates';
import type { Catalogue } from '../../../plugin/ranking/catalogue/catalogue';
import type { Taxonomy } from '../../../plugin/taxonomy/taxonomy';
import { DAY_MS, isoTime } from '../../../plugin/time';
import { namedEntry } from '../library';

const MOST_RULES = 200;

const rated = (counts: Counts): PerformanceCounts => ({ ...counts, ...ratesOf(counts) });

const isSeen = ({ shown, clicked }: Counts): boolean => shown + clicked > 0;

/** Sums counts of entries by format; those without one have the empty key. */
function byFormat(
  { items }: ExposureCounts,
  formatOf: (item: number) => string,
): Map<string, Counts> {
  const formats = new Map<string, Counts>();
  for (const [item, counts] of items.all()) {
    const key = formatOf(item);
    const sum = formats.get(key) ?? { shown: 0, clicked: 0, converted: 0, assisted: 0 };
    sum.shown += counts.shown;
    sum.clicked += counts.clicked;
    sum.converted += counts.converted;
    sum.assisted += counts.assisted;
    formats.set(key, sum);
  }
  return formats;
}

interface Counted {
  counts: ExposureCounts;
  /** Bounds of the stretches, milliseconds since 1970. */
  timePoints: readonly number[];
}

interface Names {
  catalogue: Catalogue;
  taxonomy: Taxonomy;
  rules: { id: string; name: string }[];
}

/** Turns counts into a report that names stages, formats, rules and entries. */
export function performanceReport(
  { counts, timePoints }: Counted,
  { catalogue, taxonomy, rules }: Names,
): Omit<PerformanceReport, 'outOfContent' | 'incremental'> {
  const stages = [...taxonomy.stages].sort((one, other) => one.order - other.order);
  const labels = new Map(taxonomy.formats.map(({ key, label }) => [key, label]));
  const formats = byFormat(counts, (item) => catalogue.tagsOf(item).format ?? '');
  const nameOf = new Map(rules.map(({ id, name }) => [id, name]));

  return {
    from: isoTime(timePoints[0] ?? 0),
    until: isoTime(timePoints.at(-1) ?? 0),
    convertsWithinDays: CONVERTS_WITHIN_DAYS,
    total: rated(counts.total),
    unmatched: counts.unmatched,
    stretches: timePoints.slice(1).map((until, place) => ({
      from: isoTime(timePoints[place] ?? 0),
      to: isoTime(until),
      isOver: until + CONVERTS_WITHIN_DAYS * DAY_MS <= (timePoints.at(-1) ?? 0),
      ...rated(counts.stretches.get(place)),
    })),
    slots: counts.slots.all().map(([key, slot]) => ({ key, label: key, ...rated(slot) })),
    stages: stages
      .map(({ key, label }, place): PerformanceTerm => ({
        key,
        label,
        ...rated(counts.stages.get(place)),
      }))
      .filter(isSeen),
    formats: [...formats].map(([key, format]) => ({
      key,
      label: labels.get(key) ?? key,
      ...rated(format),
    })),
    rules: counts.rules
      .all()
      .slice(0, MOST_RULES)
      .map(([key, rule]) => ({ key, label: nameOf.get(key) ?? key, ...rated(rule) })),
    entries: counts.items
      .all()
      .map(([item, entry]) => ({ entry: namedEntry(catalogue, item), ...rated(entry) })),
  };
}
