import type { OutOfContent, PerformanceReport } from '../../../plugin/contracts/performance';
import { NO_FILTERS } from '../../../plugin/coverage/axes';
import type { CatalogueService } from '../library';
import type { OptedInTypesService } from '../site';
import type { TaxonomyService } from '../taxonomy';
import type { CountDemand } from './demand';
import { publishedLibrary } from './library';

interface Parts {
  catalogue: CatalogueService;
  countDemand: CountDemand;
  optedInTypes: OptedInTypesService;
  taxonomy: TaxonomyService;
}

/** The active contacts of each stage, and those who have consumed everything for their stage and intent: as the matrix counts. */
export type CountOutOfContent = () => Promise<PerformanceReport['outOfContent']>;

const AXES = { rows: 'stage', columns: 'intent', contacts: 'active' } as const;

export const outOfContentCounter =
  ({ catalogue, countDemand, optedInTypes, taxonomy }: Parts): CountOutOfContent =>
  async () => {
    const slice = { types: optedInTypes.all(), locale: null, filters: NO_FILTERS };
    const library = publishedLibrary(catalogue.current(), slice);
    const demand = await countDemand(library, AXES, NO_FILTERS, Date.now());
    const { stages, intents } = taxonomy.current();
    const byStage = [...stages]
      .sort((one, other) => one.order - other.order)
      .map(({ key: stage, label }): OutOfContent => {
        const cells = intents.map(({ key: intent }) => demand.at(stage, intent));
        const sum = (what: 'demand' | 'exhausted'): number =>
          cells.reduce((total, cell) => total + cell[what], 0);
        return { stage, label, contacts: sum('demand'), without: sum('exhausted') };
      });
    const total = (what: 'contacts' | 'without'): number =>
      byStage.reduce((sum, stage) => sum + stage[what], 0);
    return { contacts: total('contacts'), without: total('without'), byStage };
  };
