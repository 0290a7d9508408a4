import type { Core } from '@strapi/strapi';
import type { Context } from '../context';

import type { TouchpointsAnswer } from '../../../plugin/contracts/touchpoints';
import { machineSign } from '../../../plugin/sources/machine-sign';
import { getService } from '../get-service';
import { readBody } from './read-body';
import { callerKind } from '../services/caller';
import { acceptBatch, acceptOne } from '../services/accept-touchpoints';
import { parseBatch } from '../schemas/batch';
import { requestSigns } from './request-signs';

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
    const sign = kind === 'browser' ? machineSign(requestSigns(ctx)) : null;
    const ingested = await getService(strapi, 'touchpoints').ingest(sign === null ? accepted : []);
    const ignored = sign === null ? {} : { [sign]: accepted.length };
    getService(strapi, 'sourceCounts').add('api', {
      ...ingested,
      rejected: rejected.length,
      ignored,
      warnings: {},
    });
    const answer: TouchpointsAnswer = {
      data: { ...ingested, rejected },
      meta: sign === null ? {} : { ignored },
    };
    ctx.status = 202;
    ctx.body = answer;
  },
});
