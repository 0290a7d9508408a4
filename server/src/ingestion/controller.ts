import { callerKind, limitRows, payerOf, privacySignal, type RateLimitsService } from '../access';
import { parseBatch, readBody } from '../http';
import type { Context } from '../strapi';

import type { TouchpointsAnswer } from '../../../plugin/contracts/touchpoints';
import { machineSign } from '../../../plugin/sources/machine-sign';
import type { AcceptBatch } from './accept-batch';
import { checkTouchpoint, requireValid, type CheckParts } from './check-touchpoint';
import { requestSigns } from './request-signs';

interface Parts extends CheckParts {
  acceptBatch: AcceptBatch;
  rateLimits: RateLimitsService;
}

export const touchpoint = ({ acceptBatch, rateLimits, ...parts }: Parts) => ({
  /** `POST /touchpoints` */
  async create(ctx: Context): Promise<void> {
    const { batch, one, contactToken } = parseBatch(ctx.query, readBody(ctx));
    const rows = batch ?? [one];
    await limitRows(rateLimits, ctx, payerOf(ctx), rows.length);
    const kind = callerKind(ctx.state.auth);
    const signal = privacySignal(parts.config, ctx.get('Sec-GPC'));
    const machine = kind === 'browser' ? machineSign(requestSigns(ctx)) : null;
    const check = checkTouchpoint(parts, { kind, contactToken, signal, machine });
    const { ignored, accepted, duplicates, rejected } = await acceptBatch({
      source: 'api',
      rows,
      check: batch === null ? (row) => requireValid(check(row)) : check,
      signal,
    });
    const answer: TouchpointsAnswer = {
      data: { accepted, duplicates, rejected },
      meta: Object.keys(ignored).length === 0 ? {} : { ignored },
    };
    ctx.status = 202;
    ctx.body = answer;
  },
});
