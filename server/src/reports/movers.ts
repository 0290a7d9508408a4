import type { JourneysReport } from '../../../plugin/contracts/journeys';
import type { Mover, Movers } from '../../../plugin/ranking/movers';
import { MINUTE_MS } from '../../../plugin/time';
import type { CatalogueService } from '../library';
import type { ReadConfig } from '../site';
import { DEFAULT_REPORT, type JourneysService } from './journeys';
import type { ReportsService } from './reports';

/** How often a newer report is looked for. */
const LOOK_MS = MINUTE_MS;

interface Parts {
  config: ReadConfig;
  catalogue: Pick<CatalogueService, 'current'>;
  journeys: Pick<JourneysService, 'renew'>;
  reports: Pick<ReportsService, 'stored'>;
}

/** What moves people on, as the stored report on journeys tells it. All instances read the same one. */
export const createMovers = ({ config, catalogue, journeys, reports }: Parts) => {
  let byItem: ReadonlyMap<number, Mover> = new Map();
  let computedAt = 0;
  let lookedAt = -Infinity;

  const itemsIn = ({ lift }: JourneysReport): Map<number, Mover> => {
    const found = new Map<number, Mover>();
    for (const { entry, lift: estimate, moved, othersMoved } of lift.entries) {
      const item = catalogue.current().find(entry.contentType, entry.documentId);
      if (item !== null) found.set(item, { lift: estimate, moved, othersMoved });
    }
    return found;
  };

  return {
    /** Null where the site does not want it. */
    current(): Movers | null {
      const weight = config().movesForward;
      return weight === 0 ? null : { weight, byItem };
    },

    /** Reads a report that is newer than the one that is known. */
    async poll(): Promise<void> {
      if (config().movesForward === 0 || Date.now() - lookedAt < LOOK_MS) return;
      lookedAt = Date.now();
      const stored = await reports.stored<JourneysReport>(DEFAULT_REPORT, computedAt);
      if (stored === null) return;
      byItem = itemsIn(stored.report);
      computedAt = stored.computedAt;
    },

    /** Computes the report anew, by night. */
    async renew(): Promise<void> {
      if (config().movesForward === 0) return;
      await journeys.renew();
      lookedAt = -Infinity;
    },
  };
};

export type MoversService = ReturnType<typeof createMovers>;
