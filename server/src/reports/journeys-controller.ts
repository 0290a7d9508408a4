import type { Core } from '@strapi/strapi';
import type { Context } from '../http/context';

import type { JourneysAnswer } from '../../../plugin/contracts/journeys';
import { getService } from '../get-service';
import { journeysQuery } from './journey-schemas';
import { parse } from '../http/parse';
import { adminTypesFor } from '../access/admin-types';

export const adminJourney = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /journeys` */
  async find(ctx: Context): Promise<void> {
    const asked = parse(journeysQuery, ctx.query);
    const readable = new Set(adminTypesFor(strapi, ctx, undefined).map(({ uid }) => uid));
    const { report, meta } = await getService(strapi, 'journeys').report(asked, readable);
    ctx.body = { data: report, meta } satisfies JourneysAnswer;
  },
});
