import type { SourceAnswer } from '../../../plugin/contracts/sources';
import type { SourceName } from '../../../plugin/sources/source-names';
import { acceptSourceRows, type ReadRow } from './accept-source-rows';
import type { CallerKind, ContactTokensService } from '../access';
import { rejection, withoutLinkScans, withoutProfile, type TouchpointsService } from '../ingestion';
import type { PrivacySignal, ConsentsService, EmailHashesService } from '../people';
import type { ReadConfig, OptedInTypesService } from '../site';
import type { Database } from '../strapi';
import type { CatalogueService, UrlsService } from '../library';
import type { TaxonomyService } from '../taxonomy';
import type { SourceCountsService } from './source-counts';

interface Parts {
  config: ReadConfig;
  db: Database;
  catalogue: CatalogueService;
  consents: ConsentsService;
  contactTokens: ContactTokensService;
  emailHashes: EmailHashesService;
  optedInTypes: OptedInTypesService;
  sourceCounts: SourceCountsService;
  taxonomy: TaxonomyService;
  touchpoints: TouchpointsService;
  urls: UrlsService;
}

/** What comes from sources: taken in, and counted under the source's name. */
export const createSourceRows = ({
  config,
  db,
  catalogue,
  consents,
  contactTokens,
  emailHashes,
  optedInTypes,
  sourceCounts,
  taxonomy,
  touchpoints,
  urls,
}: Parts) => ({
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
    await catalogue.refresh();
    const { arrivals, rejected, ignored, warnings } = acceptSourceRows(
      { config, consents, contactTokens, emailHashes, optedInTypes, taxonomy, urls },
      kind,
      rows,
      signal,
    );
    const kept = await withoutLinkScans(db, arrivals, ignored);
    const ingested = await touchpoints.ingest(signal === null ? kept : withoutProfile(kept));
    const outcome = { ...ingested, ignored, warnings };
    sourceCounts.add(source, { ...outcome, rejected: rejected.length });
    const [only] = rejected;
    if (!isBatch && only !== undefined) throw rejection(only.errors);
    return { data: { ...ingested, rejected }, meta: { ignored, warnings } };
  },
});

export type SourceRowsService = ReturnType<typeof createSourceRows>;
