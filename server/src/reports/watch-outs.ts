import type { WatchOutReport } from '../../../plugin/contracts/watch-outs';
import {
  stagesOf,
  watchOutsOf,
  WATCH_OUTS,
  type Watched,
  type WatchOut,
} from '../../../plugin/watch-outs/watch-outs';
import type { ReadLostCells } from '../coverage';
import { ServiceUnavailableError } from '../http';
import type { CatalogueService } from '../library';
import type { IdentityHashesService } from '../people';
import type { ReadConfig } from '../site';
import type { Database } from '../strapi';
import type { TaxonomyService } from '../taxonomy';
import { contactHistories } from './contact-histories';
import type { Computed, ReportsService } from './reports';

const NOT_YET =
  'Of whom this is true is being found out for the first time since the start: ask again in a moment';

interface Found extends Omit<WatchOutReport, 'contacts'> {
  /** Numeric ids of the contacts. */
  contactIds: number[];
}

interface Parts {
  config: ReadConfig;
  db: Database;
  catalogue: CatalogueService;
  identityHashes: IdentityHashesService;
  readLostCells: ReadLostCells;
  reports: ReportsService;
  taxonomy: TaxonomyService;
}

/** Of whom the watch-outs of the stages have come true. */
export const createWatchOuts = ({
  config,
  db,
  catalogue: catalogueService,
  identityHashes,
  readLostCells,
  reports,
  taxonomy: taxonomyService,
}: Parts) => {
  const find = async (): Promise<Found[]> => {
    const now = Date.now();
    const catalogue = catalogueService.current();
    const taxonomy = taxonomyService.current();
    const lost = await readLostCells(now);
    const watched: Watched = {
      taxonomy,
      tagsOf: (item) => catalogue.tagsOf(item),
      now,
      activeWithinDays: config().activeWithinDays,
      hasLostSupply: ({ stage, intent }) => intent !== null && lost.has(`${stage}/${intent}`),
    };
    const found = WATCH_OUTS.map((watchOut): Found => ({
      watchOut,
      stages: stagesOf(watchOut, taxonomy),
      among: 0,
      contactIds: [],
    }));
    const histories = contactHistories({ db, catalogue, identityHashes }, now);
    for await (const { contactId, touches } of histories) {
      if (reports.isStopped()) break;
      const own = watchOutsOf(touches, watched);
      for (const row of found) {
        const isTrue = own.get(row.watchOut);
        if (isTrue === undefined) continue;
        row.among += 1;
        if (isTrue) row.contactIds.push(contactId);
      }
    }
    return found;
  };

  // Whom it is about is never written down: each instance looks for itself.
  const read = (): Promise<Computed<Found[]>> => reports.readInMemory('watch-outs', find);

  return {
    /** How many contacts there are of each. */
    async report(): Promise<Computed<WatchOutReport[]>> {
      const { report, meta } = await read();
      const counted = report?.map(({ contactIds, ...row }) => ({
        ...row,
        contacts: contactIds.length,
      }));
      return { report: counted ?? null, meta };
    },

    /**
     * The contacts of one, by numeric id.
     * @throws ServiceUnavailableError while they are looked for for the first time
     */
    async contactsOf(watchOut: WatchOut): Promise<number[]> {
      const { report } = await read();
      if (report === null) throw new ServiceUnavailableError(NOT_YET);
      return report.find((row) => row.watchOut === watchOut)?.contactIds ?? [];
    },
  };
};

export type WatchOutsService = ReturnType<typeof createWatchOuts>;
