import type { Context, FindPlugin } from '../strapi';
import { parse } from '../http';
import { adminTypesFor } from '../access';
import type { OptedInTypesService } from '../site';

import type { JourneysAnswer } from '../../../plugin/contracts/journeys';
import { journeysQuery } from './schemas';
import type { JourneysService } from './journeys';

interface Parts {
  plugin: FindPlugin;
  journeys: JourneysService;
  optedInTypes: OptedInTypesService;
}

export const adminJourney = ({ plugin, journeys, optedInTypes }: Parts) => ({
  /** `GET /journeys` */
  async find(ctx: Context): Promise<void> {
    const asked = parse(journeysQuery, ctx.query);
    const readable = new Set(
      adminTypesFor({ plugin, optedInTypes }, ctx, undefined).map(({ uid }) => uid),
    );
    const { report, meta } = await journeys.report(asked, readable);
    ctx.body = { data: report, meta } satisfies JourneysAnswer;
  },
});
