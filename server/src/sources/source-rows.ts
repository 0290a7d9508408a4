import type { Core } from '@strapi/strapi';

import type { SourceAnswer } from '../../../plugin/contracts/sources';
import type { SourceName } from '../../../plugin/sources/source-names';
import { getService } from '../get-service';
import { acceptSourceRows, type ReadRow } from './accept-source-rows';
import type { CallerKind } from '../access/caller';
import { rejection } from '../ingestion/describe-touchpoint';
import type { PrivacySignal } from '../people/withheld';
import { withoutLinkScans } from '../ingestion/link-scans';
import { withoutProfile } from '../ingestion/without-profile';

/** What comes from sources: taken in, and counted under the source's name. */
export const sourceRows = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * @param isBatch whether a row that is wrong must not lose the others
   * @throws ValidationError that says what is wrong with the only row
   */
  async ingest(
    source: SourceName,
    kind: CallerKind,
    rows: ReadRow[],
    isBatch: boolean,
    signal: PrivacySignal | null = null,
  ): Promise<SourceAnswer> {
    // URLs may name what was published a moment ago.
    await getService(strapi, 'catalogue').refresh();
    const { arrivals, rejected, ignored, warnings } = acceptSourceRows(strapi, kind, rows, signal);
    const kept = await withoutLinkScans(strapi, arrivals, ignored);
    const ingested = await getService(strapi, 'touchpoints').ingest(
      signal === null ? kept : withoutProfile(kept),
    );
    const outcome = { ...ingested, ignored, warnings };
    getService(strapi, 'sourceCounts').add(source, { ...outcome, rejected: rejected.length });
    const [only] = rejected;
    if (!isBatch && only !== undefined) throw rejection(only.errors);
    return { data: { ...ingested, rejected }, meta: { ignored, warnings } };
  },
});
