import { NO_FILTERS } from '../../../plugin/coverage/axes';
import { DAY_MS, isoDay } from '../../../plugin/time';
import type { OptedInTypesService } from '../site';
import type { DocumentCounts } from './counts';
import type { CoverageDaysService } from './days';

/** How far back it is remembered what there was. */
const REMEMBERED_DAYS = 90;

interface Parts {
  coverageDays: CoverageDaysService;
  documentCounts: DocumentCounts;
  optedInTypes: OptedInTypesService;
}

/**
 * The cells, `stage/intent`, that had fresh published content on some kept day of the last 90 and have none now: it was unpublished,
 * deleted or tagged otherwise, or all of it has gone stale.
 */
export type ReadLostCells = (now: number) => Promise<ReadonlySet<string>>;

export const lostCellReader =
  ({ coverageDays, documentCounts, optedInTypes }: Parts): ReadLostCells =>
  async (now) => {
    const slice = { types: optedInTypes.all(), locale: null };
    const from = isoDay(now - REMEMBERED_DAYS * DAY_MS);
    const [kept, countAt] = await Promise.all([
      coverageDays.read(from, isoDay(now), slice),
      documentCounts.byCell(
        { ...slice, filters: NO_FILTERS },
        { rows: 'stage', columns: 'intent' },
      ),
    ]);
    const had = kept.filter(({ published, stale_published: stale }) => published > stale);
    return new Set(
      had
        .filter(({ stage, intent }) => {
          const { published, stalePublished } = countAt(stage, intent);
          return published <= stalePublished;
        })
        .map(({ stage, intent }) => `${stage}/${intent}`),
    );
  };
