import type { Context, Database } from '../strapi';
import { readBody, parseBatch } from '../http';
import { callerKind, privacySignal, type ContactTokensService } from '../access';
import type { ReadConfig, OptedInTypesService } from '../site';
import type { CatalogueService, UrlsService } from '../library';
import type { ConsentsService, EmailHashesService } from '../people';
import type { TaxonomyService } from '../taxonomy';
import type { SchedulerService } from '../scheduling';

import type { TouchpointsAnswer } from '../../../plugin/contracts/touchpoints';
import { machineSign } from '../../../plugin/sources/machine-sign';
import { acceptBatch, acceptOne } from './accept-touchpoints';
import { withoutLinkScans } from './link-scans';
import { withoutProfile } from './without-profile';
import { requestSigns } from './request-signs';
import type { IngestionOutcome } from './ingestion-outcome';
import type { TouchpointsService } from './touchpoints';

interface Parts {
  config: ReadConfig;
  db: Database;
  catalogue: CatalogueService;
  consents: ConsentsService;
  contactTokens: ContactTokensService;
  emailHashes: EmailHashesService;
  optedInTypes: OptedInTypesService;
  countOutcome: (outcome: IngestionOutcome) => void;
  taxonomy: TaxonomyService;
  touchpoints: TouchpointsService;
  scheduler: SchedulerService;
  urls: UrlsService;
}

export const touchpoint = ({
  config,
  db,
  catalogue,
  consents,
  contactTokens,
  emailHashes,
  optedInTypes,
  countOutcome,
  taxonomy,
  touchpoints,
  scheduler,
  urls,
}: Parts) => ({
  /** `POST /touchpoints` */
  async create(ctx: Context): Promise<void> {
    // URLs may name what was published a moment ago.
    await catalogue.refresh();
    const kind = callerKind(ctx);
    const { batch, one, contactToken } = parseBatch(ctx.query, readBody(ctx));
    const signal = privacySignal(config, ctx);
    const sending = { kind, contactToken, signal };
    const { accepted, rejected, ignored } =
      batch === null
        ? acceptOne(
            { config, consents, contactTokens, emailHashes, optedInTypes, taxonomy, urls },
            sending,
            one,
          )
        : await acceptBatch(
            {
              config,
              consents,
              contactTokens,
              emailHashes,
              optedInTypes,
              taxonomy,
              scheduler,
              urls,
            },
            sending,
            batch,
          );
    const sign = kind === 'browser' ? machineSign(requestSigns(ctx)) : null;
    if (sign !== null) ignored[sign] = accepted.splice(0).length;
    const kept = await withoutLinkScans(db, accepted, ignored);
    const ingested = await touchpoints.ingest(signal === null ? kept : withoutProfile(kept));
    countOutcome({
      ...ingested,
      rejected: rejected.length,
      ignored,
      warnings: {},
    });
    const answer: TouchpointsAnswer = {
      data: { ...ingested, rejected },
      meta: Object.keys(ignored).length === 0 ? {} : { ignored },
    };
    ctx.status = 202;
    ctx.body = answer;
  },
});
