import type { Core } from '@strapi/strapi';
import type { Context } from '../http/context';

import type { TouchpointsAnswer } from '../../../plugin/contracts/touchpoints';
import { machineSign } from '../../../plugin/sources/machine-sign';
import { getService } from '../get-service';
import { readBody } from '../http/read-body';
import { callerKind } from '../access/caller';
import { acceptBatch, acceptOne } from './accept-touchpoints';
import { parseBatch } from '../http/batch';
import { withoutLinkScans } from './link-scans';
import { withoutProfile } from './without-profile';
import { privacySignal } from '../access/privacy-signal';
import { requestSigns } from './request-signs';

export const touchpoint = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /touchpoints` */
  async create(ctx: Context): Promise<void> {
    // URLs may name what was published a moment ago.
    await getService(strapi, 'catalogue').refresh();
    const kind = callerKind(ctx);
    const { batch, one, contactToken } = parseBatch(ctx.query, readBody(ctx));
    const signal = privacySignal(strapi, ctx);
    const sending = { kind, contactToken, signal };
    const { accepted, rejected, ignored } =
      batch === null ? acceptOne(strapi, sending, one) : await acceptBatch(strapi, sending, batch);
    const sign = kind === 'browser' ? machineSign(requestSigns(ctx)) : null;
    if (sign !== null) ignored[sign] = accepted.splice(0).length;
    const kept = await withoutLinkScans(strapi, accepted, ignored);
    const ingested = await getService(strapi, 'touchpoints').ingest(
      signal === null ? kept : withoutProfile(kept),
    );
    getService(strapi, 'sourceCounts').add('api', {
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
