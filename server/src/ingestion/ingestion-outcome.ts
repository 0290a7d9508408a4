import type { SourceReport } from '../../../plugin/contracts/sources';

/** What one request brought. */
export type IngestionOutcome = Pick<
  SourceReport,
  'accepted' | 'duplicates' | 'rejected' | 'ignored' | 'warnings'
>;
