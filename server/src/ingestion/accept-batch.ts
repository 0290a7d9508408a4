import type { SourceReport } from '../../../plugin/contracts/sources';
import type { SourceName } from '../../../plugin/sources/source-names';
import { inChunks } from '../database';
import type { CatalogueService } from '../library';
import type { ConsentsService, PrivacySignal } from '../people';
import type { SchedulerService } from '../scheduling';
import type { Database } from '../strapi';
import { checkedBatch, type CheckedBatch, type CheckedRow } from './checked-row';
import { splitLinkScans } from './link-scans';
import type { Ingested, TouchpointsService } from './touchpoints';
import { withoutProfile } from './without-profile';

/** Rows that are checked in one background task. */
const SLICE = 250;

/** What became of the rows of one request, in numbers. */
export type IngestionOutcome = Pick<
  SourceReport,
  'accepted' | 'duplicates' | 'rejected' | 'ignored' | 'warnings'
>;

export interface Batch<Row> {
  source: SourceName;
  rows: Row[];
  /** Called once the catalogue is current, because URLs may name what was published a moment ago. */
  check: (row: Row) => CheckedRow;
  signal: PrivacySignal | null;
}

export type AcceptedBatch = Ingested & Omit<CheckedBatch, 'arrivals' | 'refused'>;

interface Parts {
  db: Database;
  catalogue: Pick<CatalogueService, 'refresh'>;
  consents: Pick<ConsentsService, 'extend'>;
  scheduler: Pick<SchedulerService, 'background'>;
  touchpoints: TouchpointsService;
  onOutcome: (source: SourceName, outcome: IngestionOutcome) => void;
}

export type AcceptBatch = ReturnType<typeof createAcceptBatch>;

/** A batch of touchpoints, whichever way it comes: checks each row, stores what can be stored, and says what became of it. */
export const createAcceptBatch = ({
  db,
  catalogue,
  consents,
  scheduler,
  touchpoints,
  onOutcome,
}: Parts) => {
  const checkAll = async <Row>({ rows, check }: Batch<Row>): Promise<CheckedRow[]> => {
    if (rows.length === 1) return rows.map(check);
    const checked: CheckedRow[] = [];
    for (const slice of inChunks(rows, SLICE)) {
      checked.push(...(await scheduler.background(() => slice.map(check))));
    }
    return checked;
  };

  return async <Row>(batch: Batch<Row>): Promise<AcceptedBatch> => {
    await catalogue.refresh();
    const checked = checkedBatch(await checkAll(batch));
    const { arrivals, rejected, ignored, warnings } = checked;
    await consents.extend(checked.refused);
    const { others, scans } = await splitLinkScans(db, arrivals);
    const ingested = await touchpoints.ingest(
      batch.signal === null ? others : withoutProfile(others),
    );
    const accepted: AcceptedBatch = {
      ...ingested,
      rejected,
      ignored: scans.length > 0 ? { ...ignored, link_scanner: scans.length } : ignored,
      warnings,
    };
    onOutcome(batch.source, { ...accepted, rejected: rejected.length });
    return accepted;
  };
};
