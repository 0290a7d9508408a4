import type { Core } from '@strapi/strapi';
import type { Context } from '../context';

import type { TouchpointsAnswer } from '../../../plugin/contracts/touchpoints';
import { getService } from '../get-service';
import { readBody } from './read-body';
import { callerKind } from '../services/caller';
import { acceptBatch, acceptOne } from '../services/accept-touchpoints';
import { parseBatch } from '../schemas/batch';

export const touchpoint = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /touchpoints` */
  async create(ctx: Context): Promise<void> {
    // URLs may name what was published a moment ago.
    await getService(strapi, 'catalogue').refresh();
    const kind = callerKind(ctx);
    const { batch, one, contactToken } = parseBatch(ctx.query, readBody(ctx));
    const { accepted, rejected } =
      batch === null
        ? { accepted: [acceptOne(strapi, kind, one, contactToken)], rejected: [] }
        : acceptBatch(strapi, kind, batch, contactToken);
    const ingested = await getService(strapi, 'touchpoints').ingest(accepted);
    const answer: TouchpointsAnswer = { data: { ...ingested, rejected }, meta: {} };
    ctx.status = 202;
    ctx.body = answer;
  },
});
