import type { PerformanceReport, PerformanceTerm } from '../../../plugin/contracts/performance';
import {
  CONVERTS_WITHIN_DAYS,
  type Counts,
  type ExposureCounts,
} from '../../../plugin/performance/exposure-counts';
import type { NothingLeft } from '../../../plugin/performance/nothing-left';
import { namedEntry, type CatalogueService } from '../library';
import type { RulesService } from '../rules';
import type { TaxonomyService } from '../taxonomy';

const MOST_ENTRIES = 200;
const MOST_RULES = 200;

const iso = (at: number): string => new Date(at).toISOString();

const isSeen = ({ shown, clicked }: Counts): boolean => shown + clicked > 0;

/** Counts of entries by their format; those without one under the empty key. */
function byFormat(
  { items }: ExposureCounts,
  formatOf: (item: number) => string,
): Map<string, Counts> {
  const formats = new Map<string, Counts>();
  for (const [item, counts] of items.all()) {
    const key = formatOf(item);
    const sum = formats.get(key) ?? { shown: 0, clicked: 0, converted: 0 };
    sum.shown += counts.shown;
    sum.clicked += counts.clicked;
    sum.converted += counts.converted;
    formats.set(key, sum);
  }
  return formats;
}

interface Parts {
  catalogue: CatalogueService;
  rules: RulesService;
  taxonomy: TaxonomyService;
}

/** Names what was counted: stages, formats and entries as people know them. */
export function performanceReport(
  { catalogue: catalogueService, rules: rulesService, taxonomy: taxonomyService }: Parts,
  counts: ExposureCounts,
  left: NothingLeft,
  moments: readonly number[],
): PerformanceReport {
  const catalogue = catalogueService.current();
  const taxonomy = taxonomyService.current();
  const stages = [...taxonomy.stages].sort((one, other) => one.order - other.order);
  const labels = new Map(taxonomy.formats.map(({ key, label }) => [key, label]));
  const formats = byFormat(counts, (item) => catalogue.tagsOf(item).format ?? '');
  const rules = rulesService.all();
  const nameOf = new Map(rules.map(({ rule: { id, name } }) => [id, name]));
  const byStage = stages.map(({ key, label }) => ({ stage: key, label, ...left.of(key) }));
  const sum = (what: 'contacts' | 'without'): number =>
    byStage.reduce((total, stage) => total + stage[what], 0);

  return {
    from: iso(moments[0] ?? 0),
    until: iso(moments.at(-1) ?? 0),
    convertsWithinDays: CONVERTS_WITHIN_DAYS,
    total: counts.total,
    stretches: moments.slice(1).map((until, place) => ({
      from: iso(moments[place] ?? 0),
      to: iso(until),
      ...counts.stretches.get(place),
    })),
    slots: counts.slots.all().map(([key, slot]) => ({ key, label: key, ...slot })),
    stages: stages
      .map(({ key, label }, place): PerformanceTerm => ({
        key,
        label,
        ...counts.stages.get(place),
      }))
      .filter(isSeen),
    formats: [...formats].map(([key, format]) => ({
      key,
      label: labels.get(key) ?? key,
      ...format,
    })),
    rules: counts.rules
      .all()
      .slice(0, MOST_RULES)
      .map(([key, rule]) => ({ key, label: nameOf.get(key) ?? key, ...rule })),
    entries: counts.items
      .all()
      .slice(0, MOST_ENTRIES)
      .map(([item, entry]) => ({ entry: namedEntry(catalogue, item), ...entry })),
    nothingLeft: { contacts: sum('contacts'), without: sum('without'), byStage },
  };
}
